; ModuleID = 'program.3a6d1c2f-cgu.0'
source_filename = "program.3a6d1c2f-cgu.0"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

%"core::panic::location::Location" = type { { [0 x i8]*, i64 }, i32, i32 }
%"unwind::libunwind::_Unwind_Exception" = type { i64, void (i32, %"unwind::libunwind::_Unwind_Exception"*)*, [6 x i64] }
%"unwind::libunwind::_Unwind_Context" = type { [0 x i8] }

@vtable.0 = private unnamed_addr constant <{ i8*, [16 x i8], i8*, i8*, i8* }> <{ i8* bitcast (void (i64**)* @_RINvNtCs6IL9ONYDOZW_4core3ptr13drop_in_placeNCINvNtCsdyIG5SqMl5y_3std2rt10lang_startuE0ECs6OrOKWPLCzz_7program to i8*), [16 x i8] c"\08\00\00\00\00\00\00\00\08\00\00\00\00\00\00\00", i8* bitcast (i32 (i64**)* @_RNSNvYNCINvNtCsdyIG5SqMl5y_3std2rt10lang_startuE0INtNtNtCs6IL9ONYDOZW_4core3ops8function6FnOnceuE9call_once6vtableCs6OrOKWPLCzz_7program to i8*), i8* bitcast (i32 (i64**)* @_RNCINvNtCsdyIG5SqMl5y_3std2rt10lang_startuE0Cs6OrOKWPLCzz_7program to i8*), i8* bitcast (i32 (i64**)* @_RNCINvNtCsdyIG5SqMl5y_3std2rt10lang_startuE0Cs6OrOKWPLCzz_7program to i8*) }>, align 8
@alloc86 = private unnamed_addr constant <{ [10 x i8] }> <{ [10 x i8] c"program.rs" }>, align 1
@alloc73 = private unnamed_addr constant <{ i8*, [16 x i8] }> <{ i8* getelementptr inbounds (<{ [10 x i8] }>, <{ [10 x i8] }>* @alloc86, i32 0, i32 0, i32 0), [16 x i8] c"\0A\00\00\00\00\00\00\00\09\00\00\00\09\00\00\00" }>, align 8
@str.1 = internal constant [33 x i8] c"attempt to multiply with overflow"
@alloc75 = private unnamed_addr constant <{ i8*, [16 x i8] }> <{ i8* getelementptr inbounds (<{ [10 x i8] }>, <{ [10 x i8] }>* @alloc86, i32 0, i32 0, i32 0), [16 x i8] c"\0A\00\00\00\00\00\00\00\0F\00\00\00\09\00\00\00" }>, align 8
@alloc77 = private unnamed_addr constant <{ i8*, [16 x i8] }> <{ i8* getelementptr inbounds (<{ [10 x i8] }>, <{ [10 x i8] }>* @alloc86, i32 0, i32 0, i32 0), [16 x i8] c"\0A\00\00\00\00\00\00\00 \00\00\00\0D\00\00\00" }>, align 8
@str.2 = internal constant [28 x i8] c"attempt to add with overflow"
@alloc79 = private unnamed_addr constant <{ i8*, [16 x i8] }> <{ i8* getelementptr inbounds (<{ [10 x i8] }>, <{ [10 x i8] }>* @alloc86, i32 0, i32 0, i32 0), [16 x i8] c"\0A\00\00\00\00\00\00\00\22\00\00\00\1D\00\00\00" }>, align 8
@alloc81 = private unnamed_addr constant <{ i8*, [16 x i8] }> <{ i8* getelementptr inbounds (<{ [10 x i8] }>, <{ [10 x i8] }>* @alloc86, i32 0, i32 0, i32 0), [16 x i8] c"\0A\00\00\00\00\00\00\00)\00\00\00\09\00\00\00" }>, align 8
@alloc83 = private unnamed_addr constant <{ i8*, [16 x i8] }> <{ i8* getelementptr inbounds (<{ [10 x i8] }>, <{ [10 x i8] }>* @alloc86, i32 0, i32 0, i32 0), [16 x i8] c"\0A\00\00\00\00\00\00\00=\00\00\00\0D\00\00\00" }>, align 8
@alloc85 = private unnamed_addr constant <{ i8*, [16 x i8] }> <{ i8* getelementptr inbounds (<{ [10 x i8] }>, <{ [10 x i8] }>* @alloc86, i32 0, i32 0, i32 0), [16 x i8] c"\0A\00\00\00\00\00\00\00>\00\00\00\0D\00\00\00" }>, align 8
@alloc3 = private unnamed_addr constant <{ [4 x i8] }> <{ [4 x i8] c"\03\00\00\00" }>, align 4
@alloc87 = private unnamed_addr constant <{ i8*, [16 x i8] }> <{ i8* getelementptr inbounds (<{ [10 x i8] }>, <{ [10 x i8] }>* @alloc86, i32 0, i32 0, i32 0), [16 x i8] c"\0A\00\00\00\00\00\00\00I\00\00\00\1A\00\00\00" }>, align 8
@__rustc_debug_gdb_scripts_section__ = linkonce_odr unnamed_addr constant [34 x i8] c"\01gdb_load_rust_pretty_printers.py\00", section ".debug_gdb_scripts", align 1

; core::ptr::drop_in_place::<std::rt::lang_start<()>::{closure#0}>
; Function Attrs: inlinehint nonlazybind uwtable
define internal void @_RINvNtCs6IL9ONYDOZW_4core3ptr13drop_in_placeNCINvNtCsdyIG5SqMl5y_3std2rt10lang_startuE0ECs6OrOKWPLCzz_7program(i64** %_1) unnamed_addr #0 !dbg !6 {
start:
  ret void, !dbg !12
}

; core::ptr::drop_in_place::<program::Pair>
; Function Attrs: nonlazybind uwtable
define internal void @_RINvNtCs6IL9ONYDOZW_4core3ptr13drop_in_placeNtCs6OrOKWPLCzz_7program4PairEBI_({ i32, i32 }* %_1) unnamed_addr #1 personality i32 (i32, i32, i64, %"unwind::libunwind::_Unwind_Exception"*, %"unwind::libunwind::_Unwind_Context"*)* @rust_eh_personality !dbg !13 {
start:
  %0 = alloca { i8*, i32 }, align 8, !dbg !14
  %1 = bitcast { i32, i32 }* %_1 to i32*, !dbg !14
; invoke core::ptr::drop_in_place::<program::Shape>
  invoke void @_RINvNtCs6IL9ONYDOZW_4core3ptr13drop_in_placeNtCs6OrOKWPLCzz_7program5ShapeEBI_(i32* %1)
          to label %bb4 unwind label %cleanup, !dbg !14

bb3:                                              ; preds = %cleanup
  %2 = getelementptr inbounds { i32, i32 }, { i32, i32 }* %_1, i32 0, i32 1, !dbg !14
; invoke core::ptr::drop_in_place::<program::Shape>
  invoke void @_RINvNtCs6IL9ONYDOZW_4core3ptr13drop_in_placeNtCs6OrOKWPLCzz_7program5ShapeEBI_(i32* %2) #8
          to label %bb1 unwind label %abort, !dbg !14

cleanup:                                          ; preds = %start
  %3 = landingpad { i8*, i32 }
          cleanup
  %4 = extractvalue { i8*, i32 } %3, 0
  %5 = extractvalue { i8*, i32 } %3, 1
  %6 = getelementptr inbounds { i8*, i32 }, { i8*, i32 }* %0, i32 0, i32 0
  store i8* %4, i8** %6, align 8
  %7 = getelementptr inbounds { i8*, i32 }, { i8*, i32 }* %0, i32 0, i32 1
  store i32 %5, i32* %7, align 8
  br label %bb3

bb4:                                              ; preds = %start
  %8 = getelementptr inbounds { i32, i32 }, { i32, i32 }* %_1, i32 0, i32 1, !dbg !14
; call core::ptr::drop_in_place::<program::Shape>
  call void @_RINvNtCs6IL9ONYDOZW_4core3ptr13drop_in_placeNtCs6OrOKWPLCzz_7program5ShapeEBI_(i32* %8), !dbg !14
  br label %bb2, !dbg !14

abort:                                            ; preds = %bb3
  %9 = landingpad { i8*, i32 }
          cleanup, !dbg !14
; call core::panicking::panic_no_unwind
  call void @_ZN4core9panicking15panic_no_unwind17h81efef8d2418efafE() #9, !dbg !14
  unreachable, !dbg !14

bb1:                                              ; preds = %bb3
  %10 = bitcast { i8*, i32 }* %0 to i8**, !dbg !14
  %11 = load i8*, i8** %10, align 8, !dbg !14
  %12 = getelementptr inbounds { i8*, i32 }, { i8*, i32 }* %0, i32 0, i32 1, !dbg !14
  %13 = load i32, i32* %12, align 8, !dbg !14
  %14 = insertvalue { i8*, i32 } undef, i8* %11, 0, !dbg !14
  %15 = insertvalue { i8*, i32 } %14, i32 %13, 1, !dbg !14
  resume { i8*, i32 } %15, !dbg !14

bb2:                                              ; preds = %bb4
  ret void, !dbg !14
}

; core::ptr::drop_in_place::<program::Shape>
; Function Attrs: nonlazybind uwtable
define internal void @_RINvNtCs6IL9ONYDOZW_4core3ptr13drop_in_placeNtCs6OrOKWPLCzz_7program5ShapeEBI_(i32* %_1) unnamed_addr #1 !dbg !15 {
start:
; call <program::Shape as core::ops::drop::Drop>::drop
  call void @_RNvXs1_Cs6OrOKWPLCzz_7programNtB5_5ShapeNtNtNtCs6IL9ONYDOZW_4core3ops4drop4Drop4drop(i32* align 4 %_1), !dbg !16
  br label %bb1, !dbg !16

bb1:                                              ; preds = %start
  ret void, !dbg !16
}

; core::hint::black_box::<()>
; Function Attrs: inlinehint nonlazybind uwtable
define internal void @_RINvNtCs6IL9ONYDOZW_4core4hint9black_boxuECs6OrOKWPLCzz_7program() unnamed_addr #0 !dbg !17 {
start:
  call void asm sideeffect "", "r,~{memory}"({}* undef), !dbg !20, !srcloc !21
  br label %bb1, !dbg !20

bb1:                                              ; preds = %start
  ret void, !dbg !22
}

; std::rt::lang_start::<()>
; Function Attrs: nonlazybind uwtable
define hidden i64 @_RINvNtCsdyIG5SqMl5y_3std2rt10lang_startuECs6OrOKWPLCzz_7program(void ()* %main, i64 %argc, i8** %argv) unnamed_addr #1 !dbg !23 {
start:
  %_8 = alloca i64*, align 8
  %_4 = alloca i64, align 8
  %0 = bitcast i64** %_8 to void ()**, !dbg !27
  store void ()* %main, void ()** %0, align 8, !dbg !27
  %_5.0 = bitcast i64** %_8 to {}*, !dbg !28
; call std::rt::lang_start_internal
  %1 = call i64 @_ZN3std2rt19lang_start_internal17h2c2e962c94282c61E({}* align 1 %_5.0, [3 x i64]* align 8 bitcast (<{ i8*, [16 x i8], i8*, i8*, i8* }>* @vtable.0 to [3 x i64]*), i64 %argc, i8** %argv), !dbg !29
  store i64 %1, i64* %_4, align 8, !dbg !29
  br label %bb1, !dbg !29

bb1:                                              ; preds = %start
  %v = load i64, i64* %_4, align 8, !dbg !30
  ret i64 %v, !dbg !31
}

; std::sys_common::backtrace::__rust_begin_short_backtrace::<fn(), ()>
; Function Attrs: noinline nonlazybind uwtable
define internal void @_RINvNtNtCsdyIG5SqMl5y_3std10sys_common9backtrace28___rust_begin_short_backtraceFEuuECs6OrOKWPLCzz_7program(void ()* %f) unnamed_addr #2 personality i32 (i32, i32, i64, %"unwind::libunwind::_Unwind_Exception"*, %"unwind::libunwind::_Unwind_Context"*)* @rust_eh_personality !dbg !32 {
start:
  %0 = alloca { i8*, i32 }, align 8, !dbg !36
; call <fn() as core::ops::function::FnOnce<()>>::call_once
  call void @_RNvYFEuINtNtNtCs6IL9ONYDOZW_4core3ops8function6FnOnceuE9call_onceCs6OrOKWPLCzz_7program(void ()* %f), !dbg !36
  br label %bb1, !dbg !36

bb1:                                              ; preds = %start
; invoke core::hint::black_box::<()>
  invoke void @_RINvNtCs6IL9ONYDOZW_4core4hint9black_boxuECs6OrOKWPLCzz_7program()
          to label %bb2 unwind label %cleanup, !dbg !37

bb3:                                              ; preds = %cleanup
  br label %bb4, !dbg !39

cleanup:                                          ; preds = %bb1
  %1 = landingpad { i8*, i32 }
          cleanup
  %2 = extractvalue { i8*, i32 } %1, 0
  %3 = extractvalue { i8*, i32 } %1, 1
  %4 = getelementptr inbounds { i8*, i32 }, { i8*, i32 }* %0, i32 0, i32 0
  store i8* %2, i8** %4, align 8
  %5 = getelementptr inbounds { i8*, i32 }, { i8*, i32 }* %0, i32 0, i32 1
  store i32 %3, i32* %5, align 8
  br label %bb3

bb2:                                              ; preds = %bb1
  ret void, !dbg !40

bb4:                                              ; preds = %bb3
  %6 = bitcast { i8*, i32 }* %0 to i8**, !dbg !41
  %7 = load i8*, i8** %6, align 8, !dbg !41
  %8 = getelementptr inbounds { i8*, i32 }, { i8*, i32 }* %0, i32 0, i32 1, !dbg !41
  %9 = load i32, i32* %8, align 8, !dbg !41
  %10 = insertvalue { i8*, i32 } undef, i8* %7, 0, !dbg !41
  %11 = insertvalue { i8*, i32 } %10, i32 %9, 1, !dbg !41
  resume { i8*, i32 } %11, !dbg !41
}

; std::rt::lang_start::<()>::{closure#0}
; Function Attrs: inlinehint nonlazybind uwtable
define internal i32 @_RNCINvNtCsdyIG5SqMl5y_3std2rt10lang_startuE0Cs6OrOKWPLCzz_7program(i64** align 8 %_1) unnamed_addr #0 !dbg !42 {
start:
  %0 = bitcast i64** %_1 to void ()**, !dbg !44
  %_4 = load void ()*, void ()** %0, align 8, !dbg !44, !nonnull !11, !noundef !11
; call std::sys_common::backtrace::__rust_begin_short_backtrace::<fn(), ()>
  call void @_RINvNtNtCsdyIG5SqMl5y_3std10sys_common9backtrace28___rust_begin_short_backtraceFEuuECs6OrOKWPLCzz_7program(void ()* %_4), !dbg !45
  br label %bb1, !dbg !45

bb1:                                              ; preds = %start
; call <() as std::process::Termination>::report
  %_2 = call i8 @_RNvXsM_NtCsdyIG5SqMl5y_3std7processuNtB5_11Termination6reportCs6OrOKWPLCzz_7program(), !dbg !45
  br label %bb2, !dbg !45

bb2:                                              ; preds = %bb1
; call <std::process::ExitCode>::to_i32
  %1 = call i32 @_RNvMsJ_NtCsdyIG5SqMl5y_3std7processNtB5_8ExitCode6to_i32Cs6OrOKWPLCzz_7program(i8 %_2), !dbg !45
  br label %bb3, !dbg !45

bb3:                                              ; preds = %bb2
  ret i32 %1, !dbg !46
}

; <std::rt::lang_start<()>::{closure#0} as core::ops::function::FnOnce<()>>::call_once::{shim:vtable#0}
; Function Attrs: inlinehint nonlazybind uwtable
define internal i32 @_RNSNvYNCINvNtCsdyIG5SqMl5y_3std2rt10lang_startuE0INtNtNtCs6IL9ONYDOZW_4core3ops8function6FnOnceuE9call_once6vtableCs6OrOKWPLCzz_7program(i64** %_1) unnamed_addr #0 !dbg !47 {
start:
  %_2 = alloca {}, align 1
  %0 = load i64*, i64** %_1, align 8, !dbg !52, !nonnull !11, !noundef !11
; call <std::rt::lang_start<()>::{closure#0} as core::ops::function::FnOnce<()>>::call_once
  %1 = call i32 @_RNvYNCINvNtCsdyIG5SqMl5y_3std2rt10lang_startuE0INtNtNtCs6IL9ONYDOZW_4core3ops8function6FnOnceuE9call_onceCs6OrOKWPLCzz_7program(i64* %0), !dbg !52
  br label %bb1, !dbg !52

bb1:                                              ; preds = %start
  ret i32 %1, !dbg !52
}

; <std::sys::unix::process::process_common::ExitCode>::as_i32
; Function Attrs: inlinehint nonlazybind uwtable
define internal i32 @_RNvMs8_NtNtNtNtCsdyIG5SqMl5y_3std3sys4unix7process14process_commonNtB5_8ExitCode6as_i32Cs6OrOKWPLCzz_7program(i8* align 1 %self) unnamed_addr #0 !dbg !53 {
start:
  %_2 = load i8, i8* %self, align 1, !dbg !60
  %0 = zext i8 %_2 to i32, !dbg !60
  ret i32 %0, !dbg !61
}

; <std::process::ExitCode>::to_i32
; Function Attrs: inlinehint nonlazybind uwtable
define internal i32 @_RNvMsJ_NtCsdyIG5SqMl5y_3std7processNtB5_8ExitCode6to_i32Cs6OrOKWPLCzz_7program(i8 %0) unnamed_addr #0 !dbg !62 {
start:
  %self = alloca i8, align 1
  store i8 %0, i8* %self, align 1
; call <std::sys::unix::process::process_common::ExitCode>::as_i32
  %1 = call i32 @_RNvMs8_NtNtNtNtCsdyIG5SqMl5y_3std3sys4unix7process14process_commonNtB5_8ExitCode6as_i32Cs6OrOKWPLCzz_7program(i8* align 1 %self), !dbg !66
  br label %bb1, !dbg !66

bb1:                                              ; preds = %start
  ret i32 %1, !dbg !67
}

; <() as std::process::Termination>::report
; Function Attrs: inlinehint nonlazybind uwtable
define internal i8 @_RNvXsM_NtCsdyIG5SqMl5y_3std7processuNtB5_11Termination6reportCs6OrOKWPLCzz_7program() unnamed_addr #0 !dbg !68 {
start:
  ret i8 0, !dbg !70
}

; <f64 as core::cmp::PartialOrd>::gt
; Function Attrs: inlinehint nonlazybind uwtable
define internal zeroext i1 @_RNvXsN_NtNtCs6IL9ONYDOZW_4core3cmp5implsdNtB7_10PartialOrd2gtCs6OrOKWPLCzz_7program(double* align 8 %self, double* align 8 %other) unnamed_addr #0 !dbg !71 {
start:
  %_3 = load double, double* %self, align 8, !dbg !76
  %_4 = load double, double* %other, align 8, !dbg !77
  %0 = fcmp ogt double %_3, %_4, !dbg !76
  ret i1 %0, !dbg !78
}

; <u32 as core::cmp::PartialOrd>::gt
; Function Attrs: inlinehint nonlazybind uwtable
define internal zeroext i1 @_RNvXsW_NtNtCs6IL9ONYDOZW_4core3cmp5implsmNtB7_10PartialOrd2gtCs6OrOKWPLCzz_7program(i32* align 4 %self, i32* align 4 %other) unnamed_addr #0 !dbg !79 {
start:
  %_3 = load i32, i32* %self, align 4, !dbg !81
  %_4 = load i32, i32* %other, align 4, !dbg !82
  %0 = icmp ugt i32 %_3, %_4, !dbg !81
  ret i1 %0, !dbg !83
}

; <fn() as core::ops::function::FnOnce<()>>::call_once
; Function Attrs: inlinehint nonlazybind uwtable
define internal void @_RNvYFEuINtNtNtCs6IL9ONYDOZW_4core3ops8function6FnOnceuE9call_onceCs6OrOKWPLCzz_7program(void ()* %_1) unnamed_addr #0 !dbg !84 {
start:
  %_2 = alloca {}, align 1
  call void %_1(), !dbg !85
  br label %bb1, !dbg !85

bb1:                                              ; preds = %start
  ret void, !dbg !85
}

; <std::rt::lang_start<()>::{closure#0} as core::ops::function::FnOnce<()>>::call_once
; Function Attrs: inlinehint nonlazybind uwtable
define internal i32 @_RNvYNCINvNtCsdyIG5SqMl5y_3std2rt10lang_startuE0INtNtNtCs6IL9ONYDOZW_4core3ops8function6FnOnceuE9call_onceCs6OrOKWPLCzz_7program(i64* %0) unnamed_addr #0 personality i32 (i32, i32, i64, %"unwind::libunwind::_Unwind_Exception"*, %"unwind::libunwind::_Unwind_Context"*)* @rust_eh_personality !dbg !86 {
start:
  %1 = alloca { i8*, i32 }, align 8
  %_2 = alloca {}, align 1
  %_1 = alloca i64*, align 8
  store i64* %0, i64** %_1, align 8
; invoke std::rt::lang_start::<()>::{closure#0}
  %2 = invoke i32 @_RNCINvNtCsdyIG5SqMl5y_3std2rt10lang_startuE0Cs6OrOKWPLCzz_7program(i64** align 8 %_1)
          to label %bb1 unwind label %cleanup, !dbg !87

bb3:                                              ; preds = %cleanup
  br label %bb4, !dbg !87

cleanup:                                          ; preds = %start
  %3 = landingpad { i8*, i32 }
          cleanup
  %4 = extractvalue { i8*, i32 } %3, 0
  %5 = extractvalue { i8*, i32 } %3, 1
  %6 = getelementptr inbounds { i8*, i32 }, { i8*, i32 }* %1, i32 0, i32 0
  store i8* %4, i8** %6, align 8
  %7 = getelementptr inbounds { i8*, i32 }, { i8*, i32 }* %1, i32 0, i32 1
  store i32 %5, i32* %7, align 8
  br label %bb3

bb1:                                              ; preds = %start
  br label %bb2, !dbg !87

bb4:                                              ; preds = %bb3
  %8 = bitcast { i8*, i32 }* %1 to i8**, !dbg !87
  %9 = load i8*, i8** %8, align 8, !dbg !87
  %10 = getelementptr inbounds { i8*, i32 }, { i8*, i32 }* %1, i32 0, i32 1, !dbg !87
  %11 = load i32, i32* %10, align 8, !dbg !87
  %12 = insertvalue { i8*, i32 } undef, i8* %9, 0, !dbg !87
  %13 = insertvalue { i8*, i32 } %12, i32 %11, 1, !dbg !87
  resume { i8*, i32 } %13, !dbg !87

bb2:                                              ; preds = %bb1
  ret i32 %2, !dbg !87
}

; <program::Shape as program::Area>::twice
; Function Attrs: nonlazybind uwtable
define internal i32 @_RNvYNtCs6OrOKWPLCzz_7program5ShapeNtB4_4Area5twiceB4_(i32* align 4 %self) unnamed_addr #1 !dbg !88 {
start:
; call <program::Shape as program::Area>::area
  %_2 = call i32 @_RNvXCs6OrOKWPLCzz_7programNtB2_5ShapeNtB2_4Area4area(i32* align 4 %self), !dbg !92
  br label %bb1, !dbg !92

bb1:                                              ; preds = %start
  %0 = call { i32, i1 } @llvm.umul.with.overflow.i32(i32 %_2, i32 2), !dbg !92
  %_4.0 = extractvalue { i32, i1 } %0, 0, !dbg !92
  %_4.1 = extractvalue { i32, i1 } %0, 1, !dbg !92
  %1 = call i1 @llvm.expect.i1(i1 %_4.1, i1 false), !dbg !92
  br i1 %1, label %panic, label %bb2, !dbg !92

bb2:                                              ; preds = %bb1
  ret i32 %_4.0, !dbg !93

panic:                                            ; preds = %bb1
; call core::panicking::panic
  call void @_ZN4core9panicking5panic17h2c88932fe82bb6e8E([0 x i8]* align 1 bitcast ([33 x i8]* @str.1 to [0 x i8]*), i64 33, %"core::panic::location::Location"* align 8 bitcast (<{ i8*, [16 x i8] }>* @alloc73 to %"core::panic::location::Location"*)) #10, !dbg !92
  unreachable, !dbg !92
}

; <program::Shape as program::Area>::area
; Function Attrs: nonlazybind uwtable
define internal i32 @_RNvXCs6OrOKWPLCzz_7programNtB2_5ShapeNtB2_4Area4area(i32* align 4 %self) unnamed_addr #1 !dbg !94 {
start:
  %_2 = load i32, i32* %self, align 4, !dbg !96
  %_3 = load i32, i32* %self, align 4, !dbg !97
  %0 = call { i32, i1 } @llvm.umul.with.overflow.i32(i32 %_2, i32 %_3), !dbg !96
  %_4.0 = extractvalue { i32, i1 } %0, 0, !dbg !96
  %_4.1 = extractvalue { i32, i1 } %0, 1, !dbg !96
  %1 = call i1 @llvm.expect.i1(i1 %_4.1, i1 false), !dbg !96
  br i1 %1, label %panic, label %bb1, !dbg !96

bb1:                                              ; preds = %start
  ret i32 %_4.0, !dbg !98

panic:                                            ; preds = %start
; call core::panicking::panic
  call void @_ZN4core9panicking5panic17h2c88932fe82bb6e8E([0 x i8]* align 1 bitcast ([33 x i8]* @str.1 to [0 x i8]*), i64 33, %"core::panic::location::Location"* align 8 bitcast (<{ i8*, [16 x i8] }>* @alloc75 to %"core::panic::location::Location"*)) #10, !dbg !96
  unreachable, !dbg !96
}

; <u32 as program::Area>::area
; Function Attrs: nonlazybind uwtable
define internal i32 @_RNvXs_Cs6OrOKWPLCzz_7programmNtB4_4Area4area(i32* align 4 %self) unnamed_addr #1 !dbg !99 {
start:
  %0 = load i32, i32* %self, align 4, !dbg !101
  ret i32 %0, !dbg !102
}

; <program::Shape>::area
; Function Attrs: nonlazybind uwtable
define internal i64 @_RNvMs0_Cs6OrOKWPLCzz_7programNtB5_5Shape4area(i32* align 4 %self) unnamed_addr #1 !dbg !103 {
start:
  ret i64 1, !dbg !105
}

; <program::Shape>::scaled
; Function Attrs: nonlazybind uwtable
define internal i32 @_RNvMs0_Cs6OrOKWPLCzz_7programNtB5_5Shape6scaled(i32* align 4 %self, i32 %0) unnamed_addr #1 !dbg !106 {
start:
  %_7 = alloca i32, align 4
  %grow = alloca i32*, align 8
  %1 = alloca i32, align 4
  %by = alloca i32, align 4
  store i32 %0, i32* %by, align 4
  store i32* %by, i32** %grow, align 8, !dbg !107
  %_8 = load i32, i32* %self, align 4, !dbg !108
  store i32 %_8, i32* %_7, align 4, !dbg !110
  %2 = load i32, i32* %_7, align 4, !dbg !110
; call <program::Shape>::scaled::{closure#0}
  %_5 = call i32 @_RNCNvMs0_Cs6OrOKWPLCzz_7programNtB7_5Shape6scaled0B7_(i32** align 8 %grow, i32 %2), !dbg !110
  br label %bb1, !dbg !110

bb1:                                              ; preds = %start
  store i32 %_5, i32* %1, align 4, !dbg !111
  %3 = load i32, i32* %1, align 4, !dbg !112
  ret i32 %3, !dbg !112
}

; <program::Shape>::scaled::helper
; Function Attrs: nonlazybind uwtable
define internal i32 @_RNvNvMs0_Cs6OrOKWPLCzz_7programNtB7_5Shape6scaled6helper(i32 %x) unnamed_addr #1 !dbg !113 {
start:
  %0 = call { i32, i1 } @llvm.uadd.with.overflow.i32(i32 %x, i32 1), !dbg !116
  %_3.0 = extractvalue { i32, i1 } %0, 0, !dbg !116
  %_3.1 = extractvalue { i32, i1 } %0, 1, !dbg !116
  %1 = call i1 @llvm.expect.i1(i1 %_3.1, i1 false), !dbg !116
  br i1 %1, label %panic, label %bb1, !dbg !116

bb1:                                              ; preds = %start
  ret i32 %_3.0, !dbg !117

panic:                                            ; preds = %start
; call core::panicking::panic
  call void @_ZN4core9panicking5panic17h2c88932fe82bb6e8E([0 x i8]* align 1 bitcast ([28 x i8]* @str.2 to [0 x i8]*), i64 28, %"core::panic::location::Location"* align 8 bitcast (<{ i8*, [16 x i8] }>* @alloc77 to %"core::panic::location::Location"*)) #10, !dbg !116
  unreachable, !dbg !116
}

; <program::Shape>::scaled::{closure#0}
; Function Attrs: inlinehint nonlazybind uwtable
define internal i32 @_RNCNvMs0_Cs6OrOKWPLCzz_7programNtB7_5Shape6scaled0B7_(i32** align 8 %_1, i32 %n) unnamed_addr #0 !dbg !118 {
start:
; call <program::Shape>::scaled::helper
  %_3 = call i32 @_RNvNvMs0_Cs6OrOKWPLCzz_7programNtB7_5Shape6scaled6helper(i32 %n), !dbg !119
  br label %bb1, !dbg !119

bb1:                                              ; preds = %start
  %_7 = load i32*, i32** %_1, align 8, !dbg !120, !nonnull !11, !align !121, !noundef !11
  %_5 = load i32, i32* %_7, align 4, !dbg !120
  %0 = call { i32, i1 } @llvm.umul.with.overflow.i32(i32 %_3, i32 %_5), !dbg !119
  %_6.0 = extractvalue { i32, i1 } %0, 0, !dbg !119
  %_6.1 = extractvalue { i32, i1 } %0, 1, !dbg !119
  %1 = call i1 @llvm.expect.i1(i1 %_6.1, i1 false), !dbg !119
  br i1 %1, label %panic, label %bb2, !dbg !119

bb2:                                              ; preds = %bb1
  ret i32 %_6.0, !dbg !122

panic:                                            ; preds = %bb1
; call core::panicking::panic
  call void @_ZN4core9panicking5panic17h2c88932fe82bb6e8E([0 x i8]* align 1 bitcast ([33 x i8]* @str.1 to [0 x i8]*), i64 33, %"core::panic::location::Location"* align 8 bitcast (<{ i8*, [16 x i8] }>* @alloc79 to %"core::panic::location::Location"*)) #10, !dbg !119
  unreachable, !dbg !119
}

; program::m::f
; Function Attrs: nonlazybind uwtable
define internal i32 @_RNvNtCs6OrOKWPLCzz_7program1m1f(i32 %n) unnamed_addr #1 !dbg !123 {
start:
  %0 = call { i32, i1 } @llvm.uadd.with.overflow.i32(i32 %n, i32 1), !dbg !125
  %_3.0 = extractvalue { i32, i1 } %0, 0, !dbg !125
  %_3.1 = extractvalue { i32, i1 } %0, 1, !dbg !125
  %1 = call i1 @llvm.expect.i1(i1 %_3.1, i1 false), !dbg !125
  br i1 %1, label %panic, label %bb1, !dbg !125

bb1:                                              ; preds = %start
  ret i32 %_3.0, !dbg !126

panic:                                            ; preds = %start
; call core::panicking::panic
  call void @_ZN4core9panicking5panic17h2c88932fe82bb6e8E([0 x i8]* align 1 bitcast ([28 x i8]* @str.2 to [0 x i8]*), i64 28, %"core::panic::location::Location"* align 8 bitcast (<{ i8*, [16 x i8] }>* @alloc81 to %"core::panic::location::Location"*)) #10, !dbg !125
  unreachable, !dbg !125
}

; <program::Shape as core::ops::drop::Drop>::drop
; Function Attrs: nonlazybind uwtable
define internal void @_RNvXs1_Cs6OrOKWPLCzz_7programNtB5_5ShapeNtNtNtCs6IL9ONYDOZW_4core3ops4drop4Drop4drop(i32* align 4 %self) unnamed_addr #1 !dbg !127 {
start:
  %_3 = load i32, i32* %self, align 4, !dbg !129
; call program::m::f
  %_2 = call i32 @_RNvNtCs6OrOKWPLCzz_7program1m1f(i32 %_3), !dbg !130
  br label %bb1, !dbg !130

bb1:                                              ; preds = %start
  store i32 %_2, i32* %self, align 4, !dbg !131
  ret void, !dbg !132
}

; program::largest::<f64>
; Function Attrs: nonlazybind uwtable
define internal double @_RINvCs6OrOKWPLCzz_7program7largestdEB2_(double %0, double %1) unnamed_addr #1 personality i32 (i32, i32, i64, %"unwind::libunwind::_Unwind_Exception"*, %"unwind::libunwind::_Unwind_Context"*)* @rust_eh_personality !dbg !133 {
start:
  %2 = alloca { i8*, i32 }, align 8
  %_7 = alloca i8, align 1
  %_6 = alloca i8, align 1
  %3 = alloca double, align 8
  %other = alloca double, align 8
  %one = alloca double, align 8
  store double %0, double* %one, align 8
  store double %1, double* %other, align 8
  store i8 0, i8* %_7, align 1, !dbg !134
  store i8 0, i8* %_6, align 1, !dbg !134
  store i8 1, i8* %_7, align 1, !dbg !134
  store i8 1, i8* %_6, align 1, !dbg !134
; invoke <f64 as core::cmp::PartialOrd>::gt
  %_3 = invoke zeroext i1 @_RNvXsN_NtNtCs6IL9ONYDOZW_4core3cmp5implsdNtB7_10PartialOrd2gtCs6OrOKWPLCzz_7program(double* align 8 %one, double* align 8 %other)
          to label %bb1 unwind label %cleanup, !dbg !134

bb7:                                              ; preds = %cleanup
  br label %bb12, !dbg !135

cleanup:                                          ; preds = %start
  %4 = landingpad { i8*, i32 }
          cleanup
  %5 = extractvalue { i8*, i32 } %4, 0
  %6 = extractvalue { i8*, i32 } %4, 1
  %7 = getelementptr inbounds { i8*, i32 }, { i8*, i32 }* %2, i32 0, i32 0
  store i8* %5, i8** %7, align 8
  %8 = getelementptr inbounds { i8*, i32 }, { i8*, i32 }* %2, i32 0, i32 1
  store i32 %6, i32* %8, align 8
  br label %bb7

bb1:                                              ; preds = %start
  br i1 %_3, label %bb2, label %bb3, !dbg !134

bb12:                                             ; preds = %bb7
  %9 = load i8, i8* %_7, align 1, !dbg !135, !range !136, !noundef !11
  %10 = trunc i8 %9 to i1, !dbg !135
  br i1 %10, label %bb11, label %bb8, !dbg !135

bb3:                                              ; preds = %bb1
  store i8 0, i8* %_6, align 1, !dbg !137
  %11 = load double, double* %other, align 8, !dbg !137
  store double %11, double* %3, align 8, !dbg !137
  br label %bb4, !dbg !138

bb2:                                              ; preds = %bb1
  store i8 0, i8* %_7, align 1, !dbg !139
  %12 = load double, double* %one, align 8, !dbg !139
  store double %12, double* %3, align 8, !dbg !139
  br label %bb4, !dbg !138

bb4:                                              ; preds = %bb3, %bb2
  %13 = load i8, i8* %_6, align 1, !dbg !135, !range !136, !noundef !11
  %14 = trunc i8 %13 to i1, !dbg !135
  br i1 %14, label %bb9, label %bb5, !dbg !135

bb5:                                              ; preds = %bb9, %bb4
  %15 = load i8, i8* %_7, align 1, !dbg !135, !range !136, !noundef !11
  %16 = trunc i8 %15 to i1, !dbg !135
  br i1 %16, label %bb10, label %bb6, !dbg !135

bb9:                                              ; preds = %bb4
  br label %bb5, !dbg !135

bb8:                                              ; preds = %bb11, %bb12
  %17 = bitcast { i8*, i32 }* %2 to i8**, !dbg !140
  %18 = load i8*, i8** %17, align 8, !dbg !140
  %19 = getelementptr inbounds { i8*, i32 }, { i8*, i32 }* %2, i32 0, i32 1, !dbg !140
  %20 = load i32, i32* %19, align 8, !dbg !140
  %21 = insertvalue { i8*, i32 } undef, i8* %18, 0, !dbg !140
  %22 = insertvalue { i8*, i32 } %21, i32 %20, 1, !dbg !140
  resume { i8*, i32 } %22, !dbg !140

bb11:                                             ; preds = %bb12
  br label %bb8, !dbg !135

bb6:                                              ; preds = %bb10, %bb5
  %23 = load double, double* %3, align 8, !dbg !141
  ret double %23, !dbg !141

bb10:                                             ; preds = %bb5
  br label %bb6, !dbg !135
}

; program::largest::<u32>
; Function Attrs: nonlazybind uwtable
define internal i32 @_RINvCs6OrOKWPLCzz_7program7largestmEB2_(i32 %0, i32 %1) unnamed_addr #1 personality i32 (i32, i32, i64, %"unwind::libunwind::_Unwind_Exception"*, %"unwind::libunwind::_Unwind_Context"*)* @rust_eh_personality !dbg !142 {
start:
  %2 = alloca { i8*, i32 }, align 8
  %_7 = alloca i8, align 1
  %_6 = alloca i8, align 1
  %3 = alloca i32, align 4
  %other = alloca i32, align 4
  %one = alloca i32, align 4
  store i32 %0, i32* %one, align 4
  store i32 %1, i32* %other, align 4
  store i8 0, i8* %_7, align 1, !dbg !143
  store i8 0, i8* %_6, align 1, !dbg !143
  store i8 1, i8* %_7, align 1, !dbg !143
  store i8 1, i8* %_6, align 1, !dbg !143
; invoke <u32 as core::cmp::PartialOrd>::gt
  %_3 = invoke zeroext i1 @_RNvXsW_NtNtCs6IL9ONYDOZW_4core3cmp5implsmNtB7_10PartialOrd2gtCs6OrOKWPLCzz_7program(i32* align 4 %one, i32* align 4 %other)
          to label %bb1 unwind label %cleanup, !dbg !143

bb7:                                              ; preds = %cleanup
  br label %bb12, !dbg !144

cleanup:                                          ; preds = %start
  %4 = landingpad { i8*, i32 }
          cleanup
  %5 = extractvalue { i8*, i32 } %4, 0
  %6 = extractvalue { i8*, i32 } %4, 1
  %7 = getelementptr inbounds { i8*, i32 }, { i8*, i32 }* %2, i32 0, i32 0
  store i8* %5, i8** %7, align 8
  %8 = getelementptr inbounds { i8*, i32 }, { i8*, i32 }* %2, i32 0, i32 1
  store i32 %6, i32* %8, align 8
  br label %bb7

bb1:                                              ; preds = %start
  br i1 %_3, label %bb2, label %bb3, !dbg !143

bb12:                                             ; preds = %bb7
  %9 = load i8, i8* %_7, align 1, !dbg !144, !range !136, !noundef !11
  %10 = trunc i8 %9 to i1, !dbg !144
  br i1 %10, label %bb11, label %bb8, !dbg !144

bb3:                                              ; preds = %bb1
  store i8 0, i8* %_6, align 1, !dbg !145
  %11 = load i32, i32* %other, align 4, !dbg !145
  store i32 %11, i32* %3, align 4, !dbg !145
  br label %bb4, !dbg !146

bb2:                                              ; preds = %bb1
  store i8 0, i8* %_7, align 1, !dbg !147
  %12 = load i32, i32* %one, align 4, !dbg !147
  store i32 %12, i32* %3, align 4, !dbg !147
  br label %bb4, !dbg !146

bb4:                                              ; preds = %bb3, %bb2
  %13 = load i8, i8* %_6, align 1, !dbg !144, !range !136, !noundef !11
  %14 = trunc i8 %13 to i1, !dbg !144
  br i1 %14, label %bb9, label %bb5, !dbg !144

bb5:                                              ; preds = %bb9, %bb4
  %15 = load i8, i8* %_7, align 1, !dbg !144, !range !136, !noundef !11
  %16 = trunc i8 %15 to i1, !dbg !144
  br i1 %16, label %bb10, label %bb6, !dbg !144

bb9:                                              ; preds = %bb4
  br label %bb5, !dbg !144

bb8:                                              ; preds = %bb11, %bb12
  %17 = bitcast { i8*, i32 }* %2 to i8**, !dbg !148
  %18 = load i8*, i8** %17, align 8, !dbg !148
  %19 = getelementptr inbounds { i8*, i32 }, { i8*, i32 }* %2, i32 0, i32 1, !dbg !148
  %20 = load i32, i32* %19, align 8, !dbg !148
  %21 = insertvalue { i8*, i32 } undef, i8* %18, 0, !dbg !148
  %22 = insertvalue { i8*, i32 } %21, i32 %20, 1, !dbg !148
  resume { i8*, i32 } %22, !dbg !148

bb11:                                             ; preds = %bb12
  br label %bb8, !dbg !144

bb6:                                              ; preds = %bb10, %bb5
  %23 = load i32, i32* %3, align 4, !dbg !149
  ret i32 %23, !dbg !149

bb10:                                             ; preds = %bb5
  br label %bb6, !dbg !144
}

; program::shadowed
; Function Attrs: nonlazybind uwtable
define internal i32 @_RNvCs6OrOKWPLCzz_7program8shadowed(i32 %x) unnamed_addr #1 !dbg !150 {
start:
  %0 = call { i32, i1 } @llvm.uadd.with.overflow.i32(i32 %x, i32 1), !dbg !151
  %_4.0 = extractvalue { i32, i1 } %0, 0, !dbg !151
  %_4.1 = extractvalue { i32, i1 } %0, 1, !dbg !151
  %1 = call i1 @llvm.expect.i1(i1 %_4.1, i1 false), !dbg !151
  br i1 %1, label %panic, label %bb1, !dbg !151

bb1:                                              ; preds = %start
  %2 = call { i32, i1 } @llvm.umul.with.overflow.i32(i32 %_4.0, i32 2), !dbg !152
  %_6.0 = extractvalue { i32, i1 } %2, 0, !dbg !152
  %_6.1 = extractvalue { i32, i1 } %2, 1, !dbg !152
  %3 = call i1 @llvm.expect.i1(i1 %_6.1, i1 false), !dbg !152
  br i1 %3, label %panic1, label %bb2, !dbg !152

panic:                                            ; preds = %start
; call core::panicking::panic
  call void @_ZN4core9panicking5panic17h2c88932fe82bb6e8E([0 x i8]* align 1 bitcast ([28 x i8]* @str.2 to [0 x i8]*), i64 28, %"core::panic::location::Location"* align 8 bitcast (<{ i8*, [16 x i8] }>* @alloc83 to %"core::panic::location::Location"*)) #10, !dbg !151
  unreachable, !dbg !151

bb2:                                              ; preds = %bb1
  ret i32 %_6.0, !dbg !154

panic1:                                           ; preds = %bb1
; call core::panicking::panic
  call void @_ZN4core9panicking5panic17h2c88932fe82bb6e8E([0 x i8]* align 1 bitcast ([33 x i8]* @str.1 to [0 x i8]*), i64 33, %"core::panic::location::Location"* align 8 bitcast (<{ i8*, [16 x i8] }>* @alloc85 to %"core::panic::location::Location"*)) #10, !dbg !152
  unreachable, !dbg !152
}

; program::captured
; Function Attrs: nonlazybind uwtable
define internal zeroext i1 @_RNvCs6OrOKWPLCzz_7program8captured(i32 %0, i32 %1) unnamed_addr #1 personality i32 (i32, i32, i64, %"unwind::libunwind::_Unwind_Exception"*, %"unwind::libunwind::_Unwind_Context"*)* @rust_eh_personality !dbg !155 {
start:
  %2 = alloca { i8*, i32 }, align 8
  %same = alloca { i32*, i32* }, align 8
  %p = alloca { i32, i32 }, align 4
  %3 = getelementptr inbounds { i32, i32 }, { i32, i32 }* %p, i32 0, i32 0
  store i32 %0, i32* %3, align 4
  %4 = getelementptr inbounds { i32, i32 }, { i32, i32 }* %p, i32 0, i32 1
  store i32 %1, i32* %4, align 4
  %_3 = bitcast { i32, i32 }* %p to i32*, !dbg !156
  %_4 = getelementptr inbounds { i32, i32 }, { i32, i32 }* %p, i32 0, i32 1, !dbg !156
  %5 = bitcast { i32*, i32* }* %same to i32**, !dbg !156
  store i32* %_3, i32** %5, align 8, !dbg !156
  %6 = getelementptr inbounds { i32*, i32* }, { i32*, i32* }* %same, i32 0, i32 1, !dbg !156
  store i32* %_4, i32** %6, align 8, !dbg !156
; invoke program::captured::{closure#0}
  %7 = invoke zeroext i1 @_RNCNvCs6OrOKWPLCzz_7program8captured0B3_({ i32*, i32* }* align 8 %same)
          to label %bb1 unwind label %cleanup, !dbg !157

bb3:                                              ; preds = %cleanup
; invoke core::ptr::drop_in_place::<program::Pair>
  invoke void @_RINvNtCs6IL9ONYDOZW_4core3ptr13drop_in_placeNtCs6OrOKWPLCzz_7program4PairEBI_({ i32, i32 }* %p) #8
          to label %bb4 unwind label %abort, !dbg !159

cleanup:                                          ; preds = %start
  %8 = landingpad { i8*, i32 }
          cleanup
  %9 = extractvalue { i8*, i32 } %8, 0
  %10 = extractvalue { i8*, i32 } %8, 1
  %11 = getelementptr inbounds { i8*, i32 }, { i8*, i32 }* %2, i32 0, i32 0
  store i8* %9, i8** %11, align 8
  %12 = getelementptr inbounds { i8*, i32 }, { i8*, i32 }* %2, i32 0, i32 1
  store i32 %10, i32* %12, align 8
  br label %bb3

bb1:                                              ; preds = %start
; call core::ptr::drop_in_place::<program::Pair>
  call void @_RINvNtCs6IL9ONYDOZW_4core3ptr13drop_in_placeNtCs6OrOKWPLCzz_7program4PairEBI_({ i32, i32 }* %p), !dbg !159
  br label %bb2, !dbg !159

abort:                                            ; preds = %bb3
  %13 = landingpad { i8*, i32 }
          cleanup, !dbg !160
; call core::panicking::panic_no_unwind
  call void @_ZN4core9panicking15panic_no_unwind17h81efef8d2418efafE() #9, !dbg !160
  unreachable, !dbg !160

bb4:                                              ; preds = %bb3
  %14 = bitcast { i8*, i32 }* %2 to i8**, !dbg !160
  %15 = load i8*, i8** %14, align 8, !dbg !160
  %16 = getelementptr inbounds { i8*, i32 }, { i8*, i32 }* %2, i32 0, i32 1, !dbg !160
  %17 = load i32, i32* %16, align 8, !dbg !160
  %18 = insertvalue { i8*, i32 } undef, i8* %15, 0, !dbg !160
  %19 = insertvalue { i8*, i32 } %18, i32 %17, 1, !dbg !160
  resume { i8*, i32 } %19, !dbg !160

bb2:                                              ; preds = %bb1
  ret i1 %7, !dbg !161
}

; program::captured::{closure#0}
; Function Attrs: inlinehint nonlazybind uwtable
define internal zeroext i1 @_RNCNvCs6OrOKWPLCzz_7program8captured0B3_({ i32*, i32* }* align 8 %_1) unnamed_addr #0 !dbg !162 {
start:
  %0 = bitcast { i32*, i32* }* %_1 to i32**, !dbg !164
  %_4 = load i32*, i32** %0, align 8, !dbg !164, !nonnull !11, !align !121, !noundef !11
  %1 = getelementptr inbounds { i32*, i32* }, { i32*, i32* }* %_1, i32 0, i32 1, !dbg !165
  %_5 = load i32*, i32** %1, align 8, !dbg !165, !nonnull !11, !align !121, !noundef !11
; call <program::Shape as core::cmp::PartialEq>::eq
  %2 = call zeroext i1 @_RNvXs4_Cs6OrOKWPLCzz_7programNtB5_5ShapeNtNtCs6IL9ONYDOZW_4core3cmp9PartialEq2eqB5_(i32* align 4 %_4, i32* align 4 %_5), !dbg !164
  br label %bb1, !dbg !164

bb1:                                              ; preds = %start
  ret i1 %2, !dbg !166
}

; program::main
; Function Attrs: nonlazybind uwtable
define internal void @_RNvCs6OrOKWPLCzz_7program4main() unnamed_addr #1 personality i32 (i32, i32, i64, %"unwind::libunwind::_Unwind_Exception"*, %"unwind::libunwind::_Unwind_Context"*)* @rust_eh_personality !dbg !167 {
start:
  %0 = alloca { i8*, i32 }, align 8
  %_24 = alloca i8, align 1
  %_20 = alloca i32, align 4
  %_19 = alloca { i32, i32 }, align 4
  %_12 = alloca i8, align 1
  %other = alloca i32, align 4
  %s = alloca i32, align 4
  store i8 0, i8* %_24, align 1, !dbg !168
; call program::shadowed
  %_3 = call i32 @_RNvCs6OrOKWPLCzz_7program8shadowed(i32 1), !dbg !169
  br label %bb1, !dbg !169

bb1:                                              ; preds = %start
; call program::largest::<u32>
  %_2 = call i32 @_RINvCs6OrOKWPLCzz_7program7largestmEB2_(i32 3, i32 %_3), !dbg !170
  br label %bb2, !dbg !170

bb2:                                              ; preds = %bb1
  store i8 1, i8* %_24, align 1, !dbg !171
  store i32 %_2, i32* %s, align 4, !dbg !171
; invoke <program::Shape as program::Area>::twice
  %_7 = invoke i32 @_RNvYNtCs6OrOKWPLCzz_7program5ShapeNtB4_4Area5twiceB4_(i32* align 4 %s)
          to label %bb3 unwind label %cleanup, !dbg !172

bb22:                                             ; preds = %bb18, %cleanup
  %1 = load i8, i8* %_24, align 1, !dbg !174, !range !136, !noundef !11
  %2 = trunc i8 %1 to i1, !dbg !174
  br i1 %2, label %bb21, label %bb19, !dbg !174

cleanup:                                          ; preds = %bb14, %bb5, %panic, %bb3, %bb2
  %3 = landingpad { i8*, i32 }
          cleanup
  %4 = extractvalue { i8*, i32 } %3, 0
  %5 = extractvalue { i8*, i32 } %3, 1
  %6 = getelementptr inbounds { i8*, i32 }, { i8*, i32 }* %0, i32 0, i32 0
  store i8* %4, i8** %6, align 8
  %7 = getelementptr inbounds { i8*, i32 }, { i8*, i32 }* %0, i32 0, i32 1
  store i32 %5, i32* %7, align 8
  br label %bb22

bb3:                                              ; preds = %bb2
; invoke <u32 as program::Area>::area
  %_9 = invoke i32 @_RNvXs_Cs6OrOKWPLCzz_7programmNtB4_4Area4area(i32* align 4 bitcast (<{ [4 x i8] }>* @alloc3 to i32*))
          to label %bb4 unwind label %cleanup, !dbg !175

bb4:                                              ; preds = %bb3
  %8 = call { i32, i1 } @llvm.uadd.with.overflow.i32(i32 %_7, i32 %_9), !dbg !172
  %_11.0 = extractvalue { i32, i1 } %8, 0, !dbg !172
  %_11.1 = extractvalue { i32, i1 } %8, 1, !dbg !172
  %9 = call i1 @llvm.expect.i1(i1 %_11.1, i1 false), !dbg !172
  br i1 %9, label %panic, label %bb5, !dbg !172

bb5:                                              ; preds = %bb4
; invoke <program::Shape>::scaled
  %10 = invoke i32 @_RNvMs0_Cs6OrOKWPLCzz_7programNtB5_5Shape6scaled(i32* align 4 %s, i32 %_11.0)
          to label %bb6 unwind label %cleanup, !dbg !176

panic:                                            ; preds = %bb4
; invoke core::panicking::panic
  invoke void @_ZN4core9panicking5panic17h2c88932fe82bb6e8E([0 x i8]* align 1 bitcast ([28 x i8]* @str.2 to [0 x i8]*), i64 28, %"core::panic::location::Location"* align 8 bitcast (<{ i8*, [16 x i8] }>* @alloc87 to %"core::panic::location::Location"*)) #10
          to label %unreachable unwind label %cleanup, !dbg !172

unreachable:                                      ; preds = %panic
  unreachable

bb6:                                              ; preds = %bb5
  store i32 %10, i32* %other, align 4, !dbg !176
; invoke program::largest::<f64>
  %_14 = invoke double @_RINvCs6OrOKWPLCzz_7program7largestdEB2_(double 1.000000e+00, double 2.000000e+00)
          to label %bb10 unwind label %cleanup1, !dbg !177

bb18:                                             ; preds = %bb17, %cleanup1
; invoke core::ptr::drop_in_place::<program::Shape>
  invoke void @_RINvNtCs6IL9ONYDOZW_4core3ptr13drop_in_placeNtCs6OrOKWPLCzz_7program5ShapeEBI_(i32* %other) #8
          to label %bb22 unwind label %abort, !dbg !179

cleanup1:                                         ; preds = %bb13, %bb8, %bb6
  %11 = landingpad { i8*, i32 }
          cleanup
  %12 = extractvalue { i8*, i32 } %11, 0
  %13 = extractvalue { i8*, i32 } %11, 1
  %14 = getelementptr inbounds { i8*, i32 }, { i8*, i32 }* %0, i32 0, i32 0
  store i8* %12, i8** %14, align 8
  %15 = getelementptr inbounds { i8*, i32 }, { i8*, i32 }* %0, i32 0, i32 1
  store i32 %13, i32* %15, align 8
  br label %bb18

bb10:                                             ; preds = %bb6
  %_13 = fcmp ogt double %_14, 1.000000e+00, !dbg !177
  br i1 %_13, label %bb8, label %bb7, !dbg !177

bb7:                                              ; preds = %bb10
  store i8 0, i8* %_12, align 1, !dbg !177
  br label %bb9, !dbg !177

bb8:                                              ; preds = %bb10
; invoke <program::Shape>::area
  %_16 = invoke i64 @_RNvMs0_Cs6OrOKWPLCzz_7programNtB5_5Shape4area(i32* align 4 %s)
          to label %bb11 unwind label %cleanup1, !dbg !180

bb11:                                             ; preds = %bb8
  %_15 = icmp eq i64 %_16, 1, !dbg !180
  %16 = zext i1 %_15 to i8, !dbg !177
  store i8 %16, i8* %_12, align 1, !dbg !177
  br label %bb9, !dbg !177

bb9:                                              ; preds = %bb7, %bb11
  %17 = load i8, i8* %_12, align 1, !dbg !177, !range !136, !noundef !11
  %18 = trunc i8 %17 to i1, !dbg !177
  br i1 %18, label %bb12, label %bb14, !dbg !177

bb14:                                             ; preds = %bb23, %bb9
; invoke core::ptr::drop_in_place::<program::Shape>
  invoke void @_RINvNtCs6IL9ONYDOZW_4core3ptr13drop_in_placeNtCs6OrOKWPLCzz_7program5ShapeEBI_(i32* %other)
          to label %bb15 unwind label %cleanup, !dbg !179

bb12:                                             ; preds = %bb9
  store i8 0, i8* %_24, align 1, !dbg !181
  %19 = load i32, i32* %s, align 4, !dbg !181
  store i32 %19, i32* %_20, align 4, !dbg !181
; invoke <program::Shape as core::clone::Clone>::clone
  %_21 = invoke i32 @_RNvXs2_Cs6OrOKWPLCzz_7programNtB5_5ShapeNtNtCs6IL9ONYDOZW_4core5clone5Clone5cloneB5_(i32* align 4 %other)
          to label %bb13 unwind label %cleanup2, !dbg !182

bb17:                                             ; preds = %cleanup2
; invoke core::ptr::drop_in_place::<program::Shape>
  invoke void @_RINvNtCs6IL9ONYDOZW_4core3ptr13drop_in_placeNtCs6OrOKWPLCzz_7program5ShapeEBI_(i32* %_20) #8
          to label %bb18 unwind label %abort, !dbg !183

cleanup2:                                         ; preds = %bb12
  %20 = landingpad { i8*, i32 }
          cleanup
  %21 = extractvalue { i8*, i32 } %20, 0
  %22 = extractvalue { i8*, i32 } %20, 1
  %23 = getelementptr inbounds { i8*, i32 }, { i8*, i32 }* %0, i32 0, i32 0
  store i8* %21, i8** %23, align 8
  %24 = getelementptr inbounds { i8*, i32 }, { i8*, i32 }* %0, i32 0, i32 1
  store i32 %22, i32* %24, align 8
  br label %bb17

bb13:                                             ; preds = %bb12
  %25 = bitcast { i32, i32 }* %_19 to i32*, !dbg !184
  %26 = load i32, i32* %_20, align 4, !dbg !184
  store i32 %26, i32* %25, align 4, !dbg !184
  %27 = getelementptr inbounds { i32, i32 }, { i32, i32 }* %_19, i32 0, i32 1, !dbg !184
  store i32 %_21, i32* %27, align 4, !dbg !184
  %28 = getelementptr inbounds { i32, i32 }, { i32, i32 }* %_19, i32 0, i32 0, !dbg !185
  %29 = load i32, i32* %28, align 4, !dbg !185
  %30 = getelementptr inbounds { i32, i32 }, { i32, i32 }* %_19, i32 0, i32 1, !dbg !185
  %31 = load i32, i32* %30, align 4, !dbg !185
; invoke program::captured
  %_18 = invoke zeroext i1 @_RNvCs6OrOKWPLCzz_7program8captured(i32 %29, i32 %31)
          to label %bb23 unwind label %cleanup1, !dbg !185

abort:                                            ; preds = %bb21, %bb18, %bb17
  %32 = landingpad { i8*, i32 }
          cleanup, !dbg !186
; call core::panicking::panic_no_unwind
  call void @_ZN4core9panicking15panic_no_unwind17h81efef8d2418efafE() #9, !dbg !186
  unreachable, !dbg !186

bb23:                                             ; preds = %bb13
  br label %bb14, !dbg !185

bb15:                                             ; preds = %bb14
  %33 = load i8, i8* %_24, align 1, !dbg !174, !range !136, !noundef !11
  %34 = trunc i8 %33 to i1, !dbg !174
  br i1 %34, label %bb20, label %bb16, !dbg !174

bb19:                                             ; preds = %bb21, %bb22
  %35 = bitcast { i8*, i32 }* %0 to i8**, !dbg !186
  %36 = load i8*, i8** %35, align 8, !dbg !186
  %37 = getelementptr inbounds { i8*, i32 }, { i8*, i32 }* %0, i32 0, i32 1, !dbg !186
  %38 = load i32, i32* %37, align 8, !dbg !186
  %39 = insertvalue { i8*, i32 } undef, i8* %36, 0, !dbg !186
  %40 = insertvalue { i8*, i32 } %39, i32 %38, 1, !dbg !186
  resume { i8*, i32 } %40, !dbg !186

bb21:                                             ; preds = %bb22
; invoke core::ptr::drop_in_place::<program::Shape>
  invoke void @_RINvNtCs6IL9ONYDOZW_4core3ptr13drop_in_placeNtCs6OrOKWPLCzz_7program5ShapeEBI_(i32* %s) #8
          to label %bb19 unwind label %abort, !dbg !174

bb16:                                             ; preds = %bb20, %bb15
  store i8 0, i8* %_24, align 1, !dbg !174
  ret void, !dbg !187

bb20:                                             ; preds = %bb15
; call core::ptr::drop_in_place::<program::Shape>
  call void @_RINvNtCs6IL9ONYDOZW_4core3ptr13drop_in_placeNtCs6OrOKWPLCzz_7program5ShapeEBI_(i32* %s), !dbg !174
  br label %bb16, !dbg !174
}

; <program::Shape as core::clone::Clone>::clone
; Function Attrs: inlinehint nonlazybind uwtable
define internal i32 @_RNvXs2_Cs6OrOKWPLCzz_7programNtB5_5ShapeNtNtCs6IL9ONYDOZW_4core5clone5Clone5cloneB5_(i32* align 4 %self) unnamed_addr #0 !dbg !188 {
start:
  %0 = alloca i32, align 4
  %_3 = load i32, i32* %self, align 4, !dbg !190
  store i32 %_3, i32* %0, align 4, !dbg !192
  %1 = load i32, i32* %0, align 4, !dbg !193
  ret i32 %1, !dbg !193
}

; <program::Shape as core::cmp::PartialEq>::eq
; Function Attrs: inlinehint nonlazybind uwtable
define internal zeroext i1 @_RNvXs4_Cs6OrOKWPLCzz_7programNtB5_5ShapeNtNtCs6IL9ONYDOZW_4core3cmp9PartialEq2eqB5_(i32* align 4 %self, i32* align 4 %other) unnamed_addr #0 !dbg !194 {
start:
  %_5 = load i32, i32* %self, align 4, !dbg !196
  %_6 = load i32, i32* %other, align 4, !dbg !196
  %0 = icmp eq i32 %_5, %_6, !dbg !196
  ret i1 %0, !dbg !199
}

; Function Attrs: nonlazybind uwtable
declare i32 @rust_eh_personality(i32, i32, i64, %"unwind::libunwind::_Unwind_Exception"*, %"unwind::libunwind::_Unwind_Context"*) unnamed_addr #1

; core::panicking::panic_no_unwind
; Function Attrs: cold noinline noreturn nounwind nonlazybind uwtable
declare void @_ZN4core9panicking15panic_no_unwind17h81efef8d2418efafE() unnamed_addr #3

; std::rt::lang_start_internal
; Function Attrs: nonlazybind uwtable
declare i64 @_ZN3std2rt19lang_start_internal17h2c2e962c94282c61E({}* align 1, [3 x i64]* align 8, i64, i8**) unnamed_addr #1

; Function Attrs: nofree nosync nounwind readnone speculatable willreturn
declare { i32, i1 } @llvm.umul.with.overflow.i32(i32, i32) #4

; Function Attrs: nofree nosync nounwind readnone willreturn
declare i1 @llvm.expect.i1(i1, i1) #5

; core::panicking::panic
; Function Attrs: cold noinline noreturn nonlazybind uwtable
declare void @_ZN4core9panicking5panic17h2c88932fe82bb6e8E([0 x i8]* align 1, i64, %"core::panic::location::Location"* align 8) unnamed_addr #6

; Function Attrs: nofree nosync nounwind readnone speculatable willreturn
declare { i32, i1 } @llvm.uadd.with.overflow.i32(i32, i32) #4

; Function Attrs: nonlazybind
define i32 @main(i32 %0, i8** %1) unnamed_addr #7 {
top:
  %2 = load volatile i8, i8* getelementptr inbounds ([34 x i8], [34 x i8]* @__rustc_debug_gdb_scripts_section__, i32 0, i32 0), align 1
  %3 = sext i32 %0 to i64
; call std::rt::lang_start::<()>
  %4 = call i64 @_RINvNtCsdyIG5SqMl5y_3std2rt10lang_startuECs6OrOKWPLCzz_7program(void ()* @_RNvCs6OrOKWPLCzz_7program4main, i64 %3, i8** %1)
  %5 = trunc i64 %4 to i32
  ret i32 %5
}

attributes #0 = { inlinehint nonlazybind uwtable "probe-stack"="__rust_probestack" "target-cpu"="x86-64" }
attributes #1 = { nonlazybind uwtable "probe-stack"="__rust_probestack" "target-cpu"="x86-64" }
attributes #2 = { noinline nonlazybind uwtable "probe-stack"="__rust_probestack" "target-cpu"="x86-64" }
attributes #3 = { cold noinline noreturn nounwind nonlazybind uwtable "probe-stack"="__rust_probestack" "target-cpu"="x86-64" }
attributes #4 = { nofree nosync nounwind readnone speculatable willreturn }
attributes #5 = { nofree nosync nounwind readnone willreturn }
attributes #6 = { cold noinline noreturn nonlazybind uwtable "probe-stack"="__rust_probestack" "target-cpu"="x86-64" }
attributes #7 = { nonlazybind "target-cpu"="x86-64" }
attributes #8 = { noinline }
attributes #9 = { noinline noreturn nounwind }
attributes #10 = { noreturn }

!llvm.module.flags = !{!0, !1, !2, !3}
!llvm.dbg.cu = !{!4}

!0 = !{i32 7, !"PIC Level", i32 2}
!1 = !{i32 7, !"PIE Level", i32 2}
!2 = !{i32 2, !"RtLibUseGOT", i32 1}
!3 = !{i32 2, !"Debug Info Version", i32 3}
!4 = distinct !DICompileUnit(language: DW_LANG_Rust, file: !5, producer: "clang LLVM (rustc version 1.63.0)", isOptimized: false, runtimeVersion: 0, emissionKind: FullDebug)
!5 = !DIFile(filename: "program.rs/@/program.3a6d1c2f-cgu.0", directory: ".")
!6 = distinct !DISubprogram(name: "drop_in_place<std::rt::lang_start::{closure_env#0}<()>>", linkageName: "_RINvNtCs6IL9ONYDOZW_4core3ptr13drop_in_placeNCINvNtCsdyIG5SqMl5y_3std2rt10lang_startuE0ECs6OrOKWPLCzz_7program", scope: !8, file: !7, line: 487, type: !10, scopeLine: 487, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !4, templateParams: !11, retainedNodes: !11)
!7 = !DIFile(filename: "/usr/src/rustc-1.63.0/library/core/src/ptr/mod.rs", directory: "", checksumkind: CSK_MD5, checksum: "e7fd681ebf696ca21e42a2e645ac0174")
!8 = !DINamespace(name: "ptr", scope: !9)
!9 = !DINamespace(name: "core", scope: null)
!10 = !DISubroutineType(types: !11)
!11 = !{}
!12 = !DILocation(line: 487, column: 1, scope: !6)
!13 = distinct !DISubprogram(name: "drop_in_place<program::Pair>", linkageName: "_RINvNtCs6IL9ONYDOZW_4core3ptr13drop_in_placeNtCs6OrOKWPLCzz_7program4PairEBI_", scope: !8, file: !7, line: 487, type: !10, scopeLine: 487, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !4, templateParams: !11, retainedNodes: !11)
!14 = !DILocation(line: 487, column: 1, scope: !13)
!15 = distinct !DISubprogram(name: "drop_in_place<program::Shape>", linkageName: "_RINvNtCs6IL9ONYDOZW_4core3ptr13drop_in_placeNtCs6OrOKWPLCzz_7program5ShapeEBI_", scope: !8, file: !7, line: 487, type: !10, scopeLine: 487, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !4, templateParams: !11, retainedNodes: !11)
!16 = !DILocation(line: 487, column: 1, scope: !15)
!17 = distinct !DISubprogram(name: "black_box<()>", linkageName: "_RINvNtCs6IL9ONYDOZW_4core4hint9black_boxuECs6OrOKWPLCzz_7program", scope: !19, file: !18, line: 224, type: !10, scopeLine: 224, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !4, templateParams: !11, retainedNodes: !11)
!18 = !DIFile(filename: "/usr/src/rustc-1.63.0/library/core/src/hint.rs", directory: "", checksumkind: CSK_MD5, checksum: "fa192aef52724158854d1e5ce88991e5")
!19 = !DINamespace(name: "hint", scope: !9)
!20 = !DILocation(line: 225, column: 5, scope: !17)
!21 = !{i32 3309149}
!22 = !DILocation(line: 226, column: 2, scope: !17)
!23 = distinct !DISubprogram(name: "lang_start<()>", linkageName: "_RINvNtCsdyIG5SqMl5y_3std2rt10lang_startuECs6OrOKWPLCzz_7program", scope: !25, file: !24, line: 139, type: !10, scopeLine: 139, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !4, templateParams: !11, retainedNodes: !11)
!24 = !DIFile(filename: "/usr/src/rustc-1.63.0/library/std/src/rt.rs", directory: "", checksumkind: CSK_MD5, checksum: "53ba40c54b421907f2e3ab22fb96d5b4")
!25 = !DINamespace(name: "rt", scope: !26)
!26 = !DINamespace(name: "std", scope: null)
!27 = !DILocation(line: 145, column: 10, scope: !23)
!28 = !DILocation(line: 145, column: 9, scope: !23)
!29 = !DILocation(line: 144, column: 17, scope: !23)
!30 = !DILocation(line: 144, column: 12, scope: !23)
!31 = !DILocation(line: 150, column: 2, scope: !23)
!32 = distinct !DISubprogram(name: "__rust_begin_short_backtrace<fn(), ()>", linkageName: "_RINvNtNtCsdyIG5SqMl5y_3std10sys_common9backtrace28___rust_begin_short_backtraceFEuuECs6OrOKWPLCzz_7program", scope: !34, file: !33, line: 118, type: !10, scopeLine: 118, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !4, templateParams: !11, retainedNodes: !11)
!33 = !DIFile(filename: "/usr/src/rustc-1.63.0/library/std/src/sys_common/backtrace.rs", directory: "", checksumkind: CSK_MD5, checksum: "f7c76d4902bfcea1d96ffad8fbde919d")
!34 = !DINamespace(name: "backtrace", scope: !35)
!35 = !DINamespace(name: "sys_common", scope: !26)
!36 = !DILocation(line: 122, column: 18, scope: !32)
!37 = !DILocation(line: 125, column: 5, scope: !38)
!38 = distinct !DILexicalBlock(scope: !32, file: !33, line: 122, column: 5)
!39 = !DILocation(line: 128, column: 1, scope: !32)
!40 = !DILocation(line: 128, column: 2, scope: !32)
!41 = !DILocation(line: 118, column: 1, scope: !32)
!42 = distinct !DISubprogram(name: "{closure#0}<()>", linkageName: "_RNCINvNtCsdyIG5SqMl5y_3std2rt10lang_startuE0Cs6OrOKWPLCzz_7program", scope: !43, file: !24, line: 145, type: !10, scopeLine: 145, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !4, templateParams: !11, retainedNodes: !11)
!43 = !DINamespace(name: "lang_start", scope: !25)
!44 = !DILocation(line: 145, column: 77, scope: !42)
!45 = !DILocation(line: 145, column: 18, scope: !42)
!46 = !DILocation(line: 145, column: 100, scope: !42)
!47 = distinct !DISubprogram(name: "call_once<std::rt::lang_start::{closure_env#0}<()>, ()>", linkageName: "_RNSNvYNCINvNtCsdyIG5SqMl5y_3std2rt10lang_startuE0INtNtNtCs6IL9ONYDOZW_4core3ops8function6FnOnceuE9call_once6vtableCs6OrOKWPLCzz_7program", scope: !49, file: !48, line: 248, type: !10, scopeLine: 248, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !4, templateParams: !11, retainedNodes: !11)
!48 = !DIFile(filename: "/usr/src/rustc-1.63.0/library/core/src/ops/function.rs", directory: "", checksumkind: CSK_MD5, checksum: "3100065230267ed2a3b8753c70d752a6")
!49 = !DINamespace(name: "FnOnce", scope: !50)
!50 = !DINamespace(name: "function", scope: !51)
!51 = !DINamespace(name: "ops", scope: !9)
!52 = !DILocation(line: 248, column: 5, scope: !47)
!53 = distinct !DISubprogram(name: "as_i32", linkageName: "_RNvMs8_NtNtNtNtCsdyIG5SqMl5y_3std3sys4unix7process14process_commonNtB5_8ExitCode6as_i32Cs6OrOKWPLCzz_7program", scope: !55, file: !54, line: 485, type: !10, scopeLine: 485, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !4, templateParams: !11, retainedNodes: !11)
!54 = !DIFile(filename: "/usr/src/rustc-1.63.0/library/std/src/sys/unix/process/process_common.rs", directory: "", checksumkind: CSK_MD5, checksum: "0172c472c69d772c784713c132680582")
!55 = !DINamespace(name: "ExitCode", scope: !56)
!56 = !DINamespace(name: "process_common", scope: !57)
!57 = !DINamespace(name: "process", scope: !58)
!58 = !DINamespace(name: "unix", scope: !59)
!59 = !DINamespace(name: "sys", scope: !26)
!60 = !DILocation(line: 486, column: 9, scope: !53)
!61 = !DILocation(line: 487, column: 6, scope: !53)
!62 = distinct !DISubprogram(name: "to_i32", linkageName: "_RNvMsJ_NtCsdyIG5SqMl5y_3std7processNtB5_8ExitCode6to_i32Cs6OrOKWPLCzz_7program", scope: !64, file: !63, line: 1804, type: !10, scopeLine: 1804, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !4, templateParams: !11, retainedNodes: !11)
!63 = !DIFile(filename: "/usr/src/rustc-1.63.0/library/std/src/process.rs", directory: "", checksumkind: CSK_MD5, checksum: "0e922fc53c161078e5cdc7db8af68845")
!64 = !DINamespace(name: "ExitCode", scope: !65)
!65 = !DINamespace(name: "process", scope: !26)
!66 = !DILocation(line: 1805, column: 9, scope: !62)
!67 = !DILocation(line: 1806, column: 6, scope: !62)
!68 = distinct !DISubprogram(name: "report", linkageName: "_RNvXsM_NtCsdyIG5SqMl5y_3std7processuNtB5_11Termination6reportCs6OrOKWPLCzz_7program", scope: !69, file: !63, line: 2154, type: !10, scopeLine: 2154, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !4, templateParams: !11, retainedNodes: !11)
!69 = !DINamespace(name: "{impl#50}", scope: !65)
!70 = !DILocation(line: 2156, column: 6, scope: !68)
!71 = distinct !DISubprogram(name: "gt", linkageName: "_RNvXsN_NtNtCs6IL9ONYDOZW_4core3cmp5implsdNtB7_10PartialOrd2gtCs6OrOKWPLCzz_7program", scope: !73, file: !72, line: 1366, type: !10, scopeLine: 1366, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !4, templateParams: !11, retainedNodes: !11)
!72 = !DIFile(filename: "/usr/src/rustc-1.63.0/library/core/src/cmp.rs", directory: "", checksumkind: CSK_MD5, checksum: "bb52517396426ace0c2b5d0acf6177d5")
!73 = !DINamespace(name: "{impl#51}", scope: !74)
!74 = !DINamespace(name: "impls", scope: !75)
!75 = !DINamespace(name: "cmp", scope: !9)
!76 = !DILocation(line: 1366, column: 52, scope: !71)
!77 = !DILocation(line: 1366, column: 62, scope: !71)
!78 = !DILocation(line: 1366, column: 72, scope: !71)
!79 = distinct !DISubprogram(name: "gt", linkageName: "_RNvXsW_NtNtCs6IL9ONYDOZW_4core3cmp5implsmNtB7_10PartialOrd2gtCs6OrOKWPLCzz_7program", scope: !80, file: !72, line: 1404, type: !10, scopeLine: 1404, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !4, templateParams: !11, retainedNodes: !11)
!80 = !DINamespace(name: "{impl#60}", scope: !74)
!81 = !DILocation(line: 1404, column: 52, scope: !79)
!82 = !DILocation(line: 1404, column: 62, scope: !79)
!83 = !DILocation(line: 1404, column: 72, scope: !79)
!84 = distinct !DISubprogram(name: "call_once<fn(), ()>", linkageName: "_RNvYFEuINtNtNtCs6IL9ONYDOZW_4core3ops8function6FnOnceuE9call_onceCs6OrOKWPLCzz_7program", scope: !49, file: !48, line: 248, type: !10, scopeLine: 248, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !4, templateParams: !11, retainedNodes: !11)
!85 = !DILocation(line: 248, column: 5, scope: !84)
!86 = distinct !DISubprogram(name: "call_once<std::rt::lang_start::{closure_env#0}<()>, ()>", linkageName: "_RNvYNCINvNtCsdyIG5SqMl5y_3std2rt10lang_startuE0INtNtNtCs6IL9ONYDOZW_4core3ops8function6FnOnceuE9call_onceCs6OrOKWPLCzz_7program", scope: !49, file: !48, line: 248, type: !10, scopeLine: 248, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !4, templateParams: !11, retainedNodes: !11)
!87 = !DILocation(line: 248, column: 5, scope: !86)
!88 = distinct !DISubprogram(name: "twice<program::Shape>", linkageName: "_RNvYNtCs6OrOKWPLCzz_7program5ShapeNtB4_4Area5twiceB4_", scope: !90, file: !89, line: 8, type: !10, scopeLine: 8, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !4, templateParams: !11, retainedNodes: !11)
!89 = !DIFile(filename: "program.rs", directory: ".", checksumkind: CSK_MD5, checksum: "a8adb0ce395437d79859a05f5ff85ae3")
!90 = !DINamespace(name: "Area", scope: !91)
!91 = !DINamespace(name: "program", scope: null)
!92 = !DILocation(line: 9, column: 9, scope: !88)
!93 = !DILocation(line: 10, column: 6, scope: !88)
!94 = distinct !DISubprogram(name: "area", linkageName: "_RNvXCs6OrOKWPLCzz_7programNtB2_5ShapeNtB2_4Area4area", scope: !95, file: !89, line: 14, type: !10, scopeLine: 14, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !4, templateParams: !11, retainedNodes: !11)
!95 = !DINamespace(name: "{impl#0}", scope: !91)
!96 = !DILocation(line: 15, column: 9, scope: !94)
!97 = !DILocation(line: 15, column: 21, scope: !94)
!98 = !DILocation(line: 16, column: 6, scope: !94)
!99 = distinct !DISubprogram(name: "area", linkageName: "_RNvXs_Cs6OrOKWPLCzz_7programmNtB4_4Area4area", scope: !100, file: !89, line: 20, type: !10, scopeLine: 20, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !4, templateParams: !11, retainedNodes: !11)
!100 = !DINamespace(name: "{impl#1}", scope: !91)
!101 = !DILocation(line: 21, column: 9, scope: !99)
!102 = !DILocation(line: 22, column: 6, scope: !99)
!103 = distinct !DISubprogram(name: "area", linkageName: "_RNvMs0_Cs6OrOKWPLCzz_7programNtB5_5Shape4area", scope: !104, file: !89, line: 26, type: !10, scopeLine: 26, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !4, templateParams: !11, retainedNodes: !11)
!104 = !DINamespace(name: "Shape", scope: !91)
!105 = !DILocation(line: 28, column: 6, scope: !103)
!106 = distinct !DISubprogram(name: "scaled", linkageName: "_RNvMs0_Cs6OrOKWPLCzz_7programNtB5_5Shape6scaled", scope: !104, file: !89, line: 30, type: !10, scopeLine: 30, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !4, templateParams: !11, retainedNodes: !11)
!107 = !DILocation(line: 34, column: 20, scope: !106)
!108 = !DILocation(line: 35, column: 28, scope: !109)
!109 = distinct !DILexicalBlock(scope: !106, file: !89, line: 34, column: 9)
!110 = !DILocation(line: 35, column: 23, scope: !109)
!111 = !DILocation(line: 35, column: 9, scope: !109)
!112 = !DILocation(line: 36, column: 6, scope: !106)
!113 = distinct !DISubprogram(name: "helper", linkageName: "_RNvNvMs0_Cs6OrOKWPLCzz_7programNtB7_5Shape6scaled6helper", scope: !114, file: !89, line: 31, type: !10, scopeLine: 31, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !4, templateParams: !11, retainedNodes: !11)
!114 = !DINamespace(name: "scaled", scope: !115)
!115 = !DINamespace(name: "{impl#2}", scope: !91)
!116 = !DILocation(line: 32, column: 13, scope: !113)
!117 = !DILocation(line: 33, column: 10, scope: !113)
!118 = distinct !DISubprogram(name: "{closure#0}", linkageName: "_RNCNvMs0_Cs6OrOKWPLCzz_7programNtB7_5Shape6scaled0B7_", scope: !114, file: !89, line: 34, type: !10, scopeLine: 34, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !4, templateParams: !11, retainedNodes: !11)
!119 = !DILocation(line: 34, column: 29, scope: !118)
!120 = !DILocation(line: 34, column: 41, scope: !118)
!121 = !{i64 4}
!122 = !DILocation(line: 34, column: 43, scope: !118)
!123 = distinct !DISubprogram(name: "f", linkageName: "_RNvNtCs6OrOKWPLCzz_7program1m1f", scope: !124, file: !89, line: 40, type: !10, scopeLine: 40, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !4, templateParams: !11, retainedNodes: !11)
!124 = !DINamespace(name: "m", scope: !91)
!125 = !DILocation(line: 41, column: 9, scope: !123)
!126 = !DILocation(line: 42, column: 6, scope: !123)
!127 = distinct !DISubprogram(name: "drop", linkageName: "_RNvXs1_Cs6OrOKWPLCzz_7programNtB5_5ShapeNtNtNtCs6IL9ONYDOZW_4core3ops4drop4Drop4drop", scope: !128, file: !89, line: 51, type: !10, scopeLine: 51, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !4, templateParams: !11, retainedNodes: !11)
!128 = !DINamespace(name: "{impl#3}", scope: !91)
!129 = !DILocation(line: 52, column: 26, scope: !127)
!130 = !DILocation(line: 52, column: 21, scope: !127)
!131 = !DILocation(line: 52, column: 9, scope: !127)
!132 = !DILocation(line: 53, column: 6, scope: !127)
!133 = distinct !DISubprogram(name: "largest<f64>", linkageName: "_RINvCs6OrOKWPLCzz_7program7largestdEB2_", scope: !91, file: !89, line: 56, type: !10, scopeLine: 56, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !4, templateParams: !11, retainedNodes: !11)
!134 = !DILocation(line: 57, column: 8, scope: !133)
!135 = !DILocation(line: 58, column: 1, scope: !133)
!136 = !{i8 0, i8 2}
!137 = !DILocation(line: 57, column: 35, scope: !133)
!138 = !DILocation(line: 57, column: 5, scope: !133)
!139 = !DILocation(line: 57, column: 22, scope: !133)
!140 = !DILocation(line: 56, column: 1, scope: !133)
!141 = !DILocation(line: 58, column: 2, scope: !133)
!142 = distinct !DISubprogram(name: "largest<u32>", linkageName: "_RINvCs6OrOKWPLCzz_7program7largestmEB2_", scope: !91, file: !89, line: 56, type: !10, scopeLine: 56, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !4, templateParams: !11, retainedNodes: !11)
!143 = !DILocation(line: 57, column: 8, scope: !142)
!144 = !DILocation(line: 58, column: 1, scope: !142)
!145 = !DILocation(line: 57, column: 35, scope: !142)
!146 = !DILocation(line: 57, column: 5, scope: !142)
!147 = !DILocation(line: 57, column: 22, scope: !142)
!148 = !DILocation(line: 56, column: 1, scope: !142)
!149 = !DILocation(line: 58, column: 2, scope: !142)
!150 = distinct !DISubprogram(name: "shadowed", linkageName: "_RNvCs6OrOKWPLCzz_7program8shadowed", scope: !91, file: !89, line: 60, type: !10, scopeLine: 60, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !4, templateParams: !11, retainedNodes: !11)
!151 = !DILocation(line: 61, column: 13, scope: !150)
!152 = !DILocation(line: 62, column: 13, scope: !153)
!153 = distinct !DILexicalBlock(scope: !150, file: !89, line: 61, column: 5)
!154 = !DILocation(line: 64, column: 2, scope: !150)
!155 = distinct !DISubprogram(name: "captured", linkageName: "_RNvCs6OrOKWPLCzz_7program8captured", scope: !91, file: !89, line: 66, type: !10, scopeLine: 66, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !4, templateParams: !11, retainedNodes: !11)
!156 = !DILocation(line: 67, column: 16, scope: !155)
!157 = !DILocation(line: 68, column: 5, scope: !158)
!158 = distinct !DILexicalBlock(scope: !155, file: !89, line: 67, column: 5)
!159 = !DILocation(line: 69, column: 1, scope: !155)
!160 = !DILocation(line: 66, column: 1, scope: !155)
!161 = !DILocation(line: 69, column: 2, scope: !155)
!162 = distinct !DISubprogram(name: "{closure#0}", linkageName: "_RNCNvCs6OrOKWPLCzz_7program8captured0B3_", scope: !163, file: !89, line: 67, type: !10, scopeLine: 67, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !4, templateParams: !11, retainedNodes: !11)
!163 = !DINamespace(name: "captured", scope: !91)
!164 = !DILocation(line: 67, column: 19, scope: !162)
!165 = !DILocation(line: 67, column: 26, scope: !162)
!166 = !DILocation(line: 67, column: 29, scope: !162)
!167 = distinct !DISubprogram(name: "main", linkageName: "_RNvCs6OrOKWPLCzz_7program4main", scope: !91, file: !89, line: 71, type: !10, scopeLine: 71, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagMainSubprogram, unit: !4, templateParams: !11, retainedNodes: !11)
!168 = !DILocation(line: 72, column: 9, scope: !167)
!169 = !DILocation(line: 72, column: 38, scope: !167)
!170 = !DILocation(line: 72, column: 27, scope: !167)
!171 = !DILocation(line: 72, column: 13, scope: !167)
!172 = !DILocation(line: 73, column: 26, scope: !173)
!173 = distinct !DILexicalBlock(scope: !167, file: !89, line: 72, column: 5)
!174 = !DILocation(line: 77, column: 1, scope: !167)
!175 = !DILocation(line: 73, column: 38, scope: !173)
!176 = !DILocation(line: 73, column: 17, scope: !173)
!177 = !DILocation(line: 74, column: 8, scope: !178)
!178 = distinct !DILexicalBlock(scope: !173, file: !89, line: 73, column: 5)
!179 = !DILocation(line: 77, column: 1, scope: !173)
!180 = !DILocation(line: 74, column: 35, scope: !178)
!181 = !DILocation(line: 75, column: 28, scope: !178)
!182 = !DILocation(line: 75, column: 34, scope: !178)
!183 = !DILocation(line: 75, column: 48, scope: !178)
!184 = !DILocation(line: 75, column: 18, scope: !178)
!185 = !DILocation(line: 75, column: 9, scope: !178)
!186 = !DILocation(line: 71, column: 1, scope: !167)
!187 = !DILocation(line: 77, column: 2, scope: !167)
!188 = distinct !DISubprogram(name: "clone", linkageName: "_RNvXs2_Cs6OrOKWPLCzz_7programNtB5_5ShapeNtNtCs6IL9ONYDOZW_4core5clone5Clone5cloneB5_", scope: !189, file: !89, line: 1, type: !10, scopeLine: 1, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !4, templateParams: !11, retainedNodes: !11)
!189 = !DINamespace(name: "{impl#4}", scope: !91)
!190 = !DILocation(line: 3, column: 5, scope: !191)
!191 = distinct !DILexicalBlock(scope: !188, file: !89, line: 1, column: 10)
!192 = !DILocation(line: 1, column: 10, scope: !191)
!193 = !DILocation(line: 1, column: 15, scope: !188)
!194 = distinct !DISubprogram(name: "eq", linkageName: "_RNvXs4_Cs6OrOKWPLCzz_7programNtB5_5ShapeNtNtCs6IL9ONYDOZW_4core3cmp9PartialEq2eqB5_", scope: !195, file: !89, line: 1, type: !10, scopeLine: 1, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !4, templateParams: !11, retainedNodes: !11)
!195 = !DINamespace(name: "{impl#6}", scope: !91)
!196 = !DILocation(line: 3, column: 5, scope: !197)
!197 = distinct !DILexicalBlock(scope: !198, file: !89, line: 1, column: 17)
!198 = distinct !DILexicalBlock(scope: !194, file: !89, line: 1, column: 17)
!199 = !DILocation(line: 1, column: 26, scope: !194)
