; ModuleID = 'program.3a6d1c2f-cgu.0'
source_filename = "program.3a6d1c2f-cgu.0"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

%"core::fmt::Formatter" = type { { i64, i64 }, { i64, i64 }, { {}*, [3 x i64]* }, i32, i32, i8, [7 x i8] }
%"core::fmt::Opaque" = type {}
%"core::fmt::Arguments" = type { { [0 x { [0 x i8]*, i64 }]*, i64 }, { i64*, i64 }, { [0 x { i8*, i64* }]*, i64 } }
%"core::panic::location::Location" = type { { [0 x i8]*, i64 }, i32, i32 }
%"unwind::libunwind::_Unwind_Exception" = type { i64, void (i32, %"unwind::libunwind::_Unwind_Exception"*)*, [6 x i64] }
%"unwind::libunwind::_Unwind_Context" = type { [0 x i8] }

@vtable.0 = private unnamed_addr constant <{ i8*, [16 x i8], i8*, i8*, i8* }> <{ i8* bitcast (void (i64**)* @_RINvNtCs6IL9ONYDOZW_4core3ptr13drop_in_placeNCINvNtCsdyIG5SqMl5y_3std2rt10lang_startuE0ECs6OrOKWPLCzz_7program to i8*), [16 x i8] c"\08\00\00\00\00\00\00\00\08\00\00\00\00\00\00\00", i8* bitcast (i32 (i64**)* @_RNSNvYNCINvNtCsdyIG5SqMl5y_3std2rt10lang_startuE0INtNtNtCs6IL9ONYDOZW_4core3ops8function6FnOnceuE9call_once6vtableCs6OrOKWPLCzz_7program to i8*), i8* bitcast (i32 (i64**)* @_RNCINvNtCsdyIG5SqMl5y_3std2rt10lang_startuE0Cs6OrOKWPLCzz_7program to i8*), i8* bitcast (i32 (i64**)* @_RNCINvNtCsdyIG5SqMl5y_3std2rt10lang_startuE0Cs6OrOKWPLCzz_7program to i8*) }>, align 8
@alloc10 = private unnamed_addr constant <{ [12 x i8] }> <{ [12 x i8] c"invalid args" }>, align 1
@alloc11 = private unnamed_addr constant <{ i8*, [8 x i8] }> <{ i8* getelementptr inbounds (<{ [12 x i8] }>, <{ [12 x i8] }>* @alloc10, i32 0, i32 0, i32 0), [8 x i8] c"\0C\00\00\00\00\00\00\00" }>, align 8
@alloc3 = private unnamed_addr constant <{}> zeroinitializer, align 8
@alloc41 = private unnamed_addr constant <{ [49 x i8] }> <{ [49 x i8] c"/usr/src/rustc-1.63.0/library/core/src/fmt/mod.rs" }>, align 1
@alloc42 = private unnamed_addr constant <{ i8*, [16 x i8] }> <{ i8* getelementptr inbounds (<{ [49 x i8] }>, <{ [49 x i8] }>* @alloc41, i32 0, i32 0, i32 0), [16 x i8] c"1\00\00\00\00\00\00\00\87\01\00\00\0D\00\00\00" }>, align 8
@alloc47 = private unnamed_addr constant <{ [10 x i8] }> <{ [10 x i8] c"program.rs" }>, align 1
@alloc44 = private unnamed_addr constant <{ i8*, [16 x i8] }> <{ i8* getelementptr inbounds (<{ [10 x i8] }>, <{ [10 x i8] }>* @alloc47, i32 0, i32 0, i32 0), [16 x i8] c"\0A\00\00\00\00\00\00\00\02\00\00\00\1F\00\00\00" }>, align 8
@str.1 = internal constant [33 x i8] c"attempt to subtract with overflow"
@alloc46 = private unnamed_addr constant <{ i8*, [16 x i8] }> <{ i8* getelementptr inbounds (<{ [10 x i8] }>, <{ [10 x i8] }>* @alloc47, i32 0, i32 0, i32 0), [16 x i8] c"\0A\00\00\00\00\00\00\00\02\00\00\00,\00\00\00" }>, align 8
@alloc48 = private unnamed_addr constant <{ i8*, [16 x i8] }> <{ i8* getelementptr inbounds (<{ [10 x i8] }>, <{ [10 x i8] }>* @alloc47, i32 0, i32 0, i32 0), [16 x i8] c"\0A\00\00\00\00\00\00\00\02\00\00\00\1B\00\00\00" }>, align 8
@str.2 = internal constant [28 x i8] c"attempt to add with overflow"
@alloc5 = private unnamed_addr constant <{ [1 x i8] }> <{ [1 x i8] c"\0A" }>, align 1
@alloc4 = private unnamed_addr constant <{ i8*, [8 x i8], i8*, [8 x i8] }> <{ i8* bitcast (<{}>* @alloc3 to i8*), [8 x i8] zeroinitializer, i8* getelementptr inbounds (<{ [1 x i8] }>, <{ [1 x i8] }>* @alloc5, i32 0, i32 0, i32 0), [8 x i8] c"\01\00\00\00\00\00\00\00" }>, align 8
@__rustc_debug_gdb_scripts_section__ = linkonce_odr unnamed_addr constant [34 x i8] c"\01gdb_load_rust_pretty_printers.py\00", section ".debug_gdb_scripts", align 1

; <core::fmt::ArgumentV1>::new_display::<u32>
; Function Attrs: inlinehint nonlazybind uwtable
define internal { i8*, i64* } @_RINvMs1_NtCs6IL9ONYDOZW_4core3fmtNtB6_10ArgumentV111new_displaymECs6OrOKWPLCzz_7program(i32* align 4 %x) unnamed_addr #0 !dbg !6 {
start:
; call <core::fmt::ArgumentV1>::new::<u32>
  %0 = call { i8*, i64* } @_RINvMs1_NtCs6IL9ONYDOZW_4core3fmtNtB6_10ArgumentV13newmECs6OrOKWPLCzz_7program(i32* align 4 %x, i1 (i32*, %"core::fmt::Formatter"*)* @"_ZN4core3fmt3num3imp52_$LT$impl$u20$core..fmt..Display$u20$for$u20$u32$GT$3fmt17h8243f07fbcf2aec7E"), !dbg !13
  %1 = extractvalue { i8*, i64* } %0, 0, !dbg !13
  %2 = extractvalue { i8*, i64* } %0, 1, !dbg !13
  br label %bb1, !dbg !13

bb1:                                              ; preds = %start
  %3 = insertvalue { i8*, i64* } undef, i8* %1, 0, !dbg !14
  %4 = insertvalue { i8*, i64* } %3, i64* %2, 1, !dbg !14
  ret { i8*, i64* } %4, !dbg !14
}

; <core::fmt::ArgumentV1>::new::<u32>
; Function Attrs: inlinehint nonlazybind uwtable
define internal { i8*, i64* } @_RINvMs1_NtCs6IL9ONYDOZW_4core3fmtNtB6_10ArgumentV13newmECs6OrOKWPLCzz_7program(i32* align 4 %x, i1 (i32*, %"core::fmt::Formatter"*)* %f) unnamed_addr #0 !dbg !15 {
start:
  %0 = alloca %"core::fmt::Opaque"*, align 8
  %1 = alloca i1 (%"core::fmt::Opaque"*, %"core::fmt::Formatter"*)*, align 8
  %2 = alloca { i8*, i64* }, align 8
  %3 = bitcast i1 (i32*, %"core::fmt::Formatter"*)* %f to i1 (%"core::fmt::Opaque"*, %"core::fmt::Formatter"*)*, !dbg !16
  store i1 (%"core::fmt::Opaque"*, %"core::fmt::Formatter"*)* %3, i1 (%"core::fmt::Opaque"*, %"core::fmt::Formatter"*)** %1, align 8, !dbg !16
  %_3 = load i1 (%"core::fmt::Opaque"*, %"core::fmt::Formatter"*)*, i1 (%"core::fmt::Opaque"*, %"core::fmt::Formatter"*)** %1, align 8, !dbg !16, !nonnull !12, !noundef !12
  br label %bb1, !dbg !16

bb1:                                              ; preds = %start
  %4 = bitcast i32* %x to %"core::fmt::Opaque"*, !dbg !18
  store %"core::fmt::Opaque"* %4, %"core::fmt::Opaque"** %0, align 8, !dbg !18
  %_5 = load %"core::fmt::Opaque"*, %"core::fmt::Opaque"** %0, align 8, !dbg !18, !nonnull !12, !align !19, !noundef !12
  br label %bb2, !dbg !18

bb2:                                              ; preds = %bb1
  %5 = bitcast { i8*, i64* }* %2 to %"core::fmt::Opaque"**, !dbg !20
  store %"core::fmt::Opaque"* %_5, %"core::fmt::Opaque"** %5, align 8, !dbg !20
  %6 = getelementptr inbounds { i8*, i64* }, { i8*, i64* }* %2, i32 0, i32 1, !dbg !20
  %7 = bitcast i64** %6 to i1 (%"core::fmt::Opaque"*, %"core::fmt::Formatter"*)**, !dbg !20
  store i1 (%"core::fmt::Opaque"*, %"core::fmt::Formatter"*)* %_3, i1 (%"core::fmt::Opaque"*, %"core::fmt::Formatter"*)** %7, align 8, !dbg !20
  %8 = getelementptr inbounds { i8*, i64* }, { i8*, i64* }* %2, i32 0, i32 0, !dbg !21
  %9 = load i8*, i8** %8, align 8, !dbg !21, !nonnull !12, !align !19, !noundef !12
  %10 = getelementptr inbounds { i8*, i64* }, { i8*, i64* }* %2, i32 0, i32 1, !dbg !21
  %11 = load i64*, i64** %10, align 8, !dbg !21, !nonnull !12, !noundef !12
  %12 = insertvalue { i8*, i64* } undef, i8* %9, 0, !dbg !21
  %13 = insertvalue { i8*, i64* } %12, i64* %11, 1, !dbg !21
  ret { i8*, i64* } %13, !dbg !21
}

; core::ptr::drop_in_place::<std::rt::lang_start<()>::{closure#0}>
; Function Attrs: inlinehint nonlazybind uwtable
define internal void @_RINvNtCs6IL9ONYDOZW_4core3ptr13drop_in_placeNCINvNtCsdyIG5SqMl5y_3std2rt10lang_startuE0ECs6OrOKWPLCzz_7program(i64** %_1) unnamed_addr #0 !dbg !22 {
start:
  ret void, !dbg !25
}

; core::hint::black_box::<()>
; Function Attrs: inlinehint nonlazybind uwtable
define internal void @_RINvNtCs6IL9ONYDOZW_4core4hint9black_boxuECs6OrOKWPLCzz_7program() unnamed_addr #0 !dbg !26 {
start:
  call void asm sideeffect "", "r,~{memory}"({}* undef), !dbg !29, !srcloc !30
  br label %bb1, !dbg !29

bb1:                                              ; preds = %start
  ret void, !dbg !31
}

; std::rt::lang_start::<()>
; Function Attrs: nonlazybind uwtable
define hidden i64 @_RINvNtCsdyIG5SqMl5y_3std2rt10lang_startuECs6OrOKWPLCzz_7program(void ()* %main, i64 %argc, i8** %argv) unnamed_addr #1 !dbg !32 {
start:
  %_8 = alloca i64*, align 8
  %_4 = alloca i64, align 8
  %0 = bitcast i64** %_8 to void ()**, !dbg !36
  store void ()* %main, void ()** %0, align 8, !dbg !36
  %_5.0 = bitcast i64** %_8 to {}*, !dbg !37
; call std::rt::lang_start_internal
  %1 = call i64 @_ZN3std2rt19lang_start_internal17h2c2e962c94282c61E({}* align 1 %_5.0, [3 x i64]* align 8 bitcast (<{ i8*, [16 x i8], i8*, i8*, i8* }>* @vtable.0 to [3 x i64]*), i64 %argc, i8** %argv), !dbg !38
  store i64 %1, i64* %_4, align 8, !dbg !38
  br label %bb1, !dbg !38

bb1:                                              ; preds = %start
  %v = load i64, i64* %_4, align 8, !dbg !39
  ret i64 %v, !dbg !40
}

; std::sys_common::backtrace::__rust_begin_short_backtrace::<fn(), ()>
; Function Attrs: noinline nonlazybind uwtable
define internal void @_RINvNtNtCsdyIG5SqMl5y_3std10sys_common9backtrace28___rust_begin_short_backtraceFEuuECs6OrOKWPLCzz_7program(void ()* %f) unnamed_addr #2 personality i32 (i32, i32, i64, %"unwind::libunwind::_Unwind_Exception"*, %"unwind::libunwind::_Unwind_Context"*)* @rust_eh_personality !dbg !41 {
start:
  %0 = alloca { i8*, i32 }, align 8, !dbg !45
; call <fn() as core::ops::function::FnOnce<()>>::call_once
  call void @_RNvYFEuINtNtNtCs6IL9ONYDOZW_4core3ops8function6FnOnceuE9call_onceCs6OrOKWPLCzz_7program(void ()* %f), !dbg !45
  br label %bb1, !dbg !45

bb1:                                              ; preds = %start
; invoke core::hint::black_box::<()>
  invoke void @_RINvNtCs6IL9ONYDOZW_4core4hint9black_boxuECs6OrOKWPLCzz_7program()
          to label %bb2 unwind label %cleanup, !dbg !46

bb3:                                              ; preds = %cleanup
  br label %bb4, !dbg !48

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
  ret void, !dbg !49

bb4:                                              ; preds = %bb3
  %6 = bitcast { i8*, i32 }* %0 to i8**, !dbg !50
  %7 = load i8*, i8** %6, align 8, !dbg !50
  %8 = getelementptr inbounds { i8*, i32 }, { i8*, i32 }* %0, i32 0, i32 1, !dbg !50
  %9 = load i32, i32* %8, align 8, !dbg !50
  %10 = insertvalue { i8*, i32 } undef, i8* %7, 0, !dbg !50
  %11 = insertvalue { i8*, i32 } %10, i32 %9, 1, !dbg !50
  resume { i8*, i32 } %11, !dbg !50
}

; std::rt::lang_start::<()>::{closure#0}
; Function Attrs: inlinehint nonlazybind uwtable
define internal i32 @_RNCINvNtCsdyIG5SqMl5y_3std2rt10lang_startuE0Cs6OrOKWPLCzz_7program(i64** align 8 %_1) unnamed_addr #0 !dbg !51 {
start:
  %0 = bitcast i64** %_1 to void ()**, !dbg !53
  %_4 = load void ()*, void ()** %0, align 8, !dbg !53, !nonnull !12, !noundef !12
; call std::sys_common::backtrace::__rust_begin_short_backtrace::<fn(), ()>
  call void @_RINvNtNtCsdyIG5SqMl5y_3std10sys_common9backtrace28___rust_begin_short_backtraceFEuuECs6OrOKWPLCzz_7program(void ()* %_4), !dbg !54
  br label %bb1, !dbg !54

bb1:                                              ; preds = %start
; call <() as std::process::Termination>::report
  %_2 = call i8 @_RNvXsM_NtCsdyIG5SqMl5y_3std7processuNtB5_11Termination6reportCs6OrOKWPLCzz_7program(), !dbg !54
  br label %bb2, !dbg !54

bb2:                                              ; preds = %bb1
; call <std::process::ExitCode>::to_i32
  %1 = call i32 @_RNvMsJ_NtCsdyIG5SqMl5y_3std7processNtB5_8ExitCode6to_i32Cs6OrOKWPLCzz_7program(i8 %_2), !dbg !54
  br label %bb3, !dbg !54

bb3:                                              ; preds = %bb2
  ret i32 %1, !dbg !55
}

; <std::rt::lang_start<()>::{closure#0} as core::ops::function::FnOnce<()>>::call_once::{shim:vtable#0}
; Function Attrs: inlinehint nonlazybind uwtable
define internal i32 @_RNSNvYNCINvNtCsdyIG5SqMl5y_3std2rt10lang_startuE0INtNtNtCs6IL9ONYDOZW_4core3ops8function6FnOnceuE9call_once6vtableCs6OrOKWPLCzz_7program(i64** %_1) unnamed_addr #0 !dbg !56 {
start:
  %_2 = alloca {}, align 1
  %0 = load i64*, i64** %_1, align 8, !dbg !61, !nonnull !12, !noundef !12
; call <std::rt::lang_start<()>::{closure#0} as core::ops::function::FnOnce<()>>::call_once
  %1 = call i32 @_RNvYNCINvNtCsdyIG5SqMl5y_3std2rt10lang_startuE0INtNtNtCs6IL9ONYDOZW_4core3ops8function6FnOnceuE9call_onceCs6OrOKWPLCzz_7program(i64* %0), !dbg !61
  br label %bb1, !dbg !61

bb1:                                              ; preds = %start
  ret i32 %1, !dbg !61
}

; <core::fmt::Arguments>::new_v1
; Function Attrs: inlinehint nonlazybind uwtable
define internal void @_RNvMs2_NtCs6IL9ONYDOZW_4core3fmtNtB5_9Arguments6new_v1Cs6OrOKWPLCzz_7program(%"core::fmt::Arguments"* sret(%"core::fmt::Arguments") %0, [0 x { [0 x i8]*, i64 }]* align 8 %pieces.0, i64 %pieces.1, [0 x { i8*, i64* }]* align 8 %args.0, i64 %args.1) unnamed_addr #0 !dbg !62 {
start:
  %_24 = alloca { i64*, i64 }, align 8
  %_16 = alloca %"core::fmt::Arguments", align 8
  %_3 = alloca i8, align 1
  %_4 = icmp ult i64 %pieces.1, %args.1, !dbg !64
  br i1 %_4, label %bb1, label %bb2, !dbg !64

bb2:                                              ; preds = %start
  %_12 = add i64 %args.1, 1, !dbg !65
  %_9 = icmp ugt i64 %pieces.1, %_12, !dbg !66
  %1 = zext i1 %_9 to i8, !dbg !64
  store i8 %1, i8* %_3, align 1, !dbg !64
  br label %bb3, !dbg !64

bb1:                                              ; preds = %start
  store i8 1, i8* %_3, align 1, !dbg !64
  br label %bb3, !dbg !64

bb3:                                              ; preds = %bb2, %bb1
  %2 = load i8, i8* %_3, align 1, !dbg !64, !range !67, !noundef !12
  %3 = trunc i8 %2 to i1, !dbg !64
  br i1 %3, label %bb4, label %bb6, !dbg !64

bb6:                                              ; preds = %bb3
  %4 = bitcast { i64*, i64 }* %_24 to {}**, !dbg !68
  store {}* null, {}** %4, align 8, !dbg !68
  %5 = bitcast %"core::fmt::Arguments"* %0 to { [0 x { [0 x i8]*, i64 }]*, i64 }*, !dbg !69
  %6 = getelementptr inbounds { [0 x { [0 x i8]*, i64 }]*, i64 }, { [0 x { [0 x i8]*, i64 }]*, i64 }* %5, i32 0, i32 0, !dbg !69
  store [0 x { [0 x i8]*, i64 }]* %pieces.0, [0 x { [0 x i8]*, i64 }]** %6, align 8, !dbg !69
  %7 = getelementptr inbounds { [0 x { [0 x i8]*, i64 }]*, i64 }, { [0 x { [0 x i8]*, i64 }]*, i64 }* %5, i32 0, i32 1, !dbg !69
  store i64 %pieces.1, i64* %7, align 8, !dbg !69
  %8 = getelementptr inbounds %"core::fmt::Arguments", %"core::fmt::Arguments"* %0, i32 0, i32 1, !dbg !69
  %9 = getelementptr inbounds { i64*, i64 }, { i64*, i64 }* %_24, i32 0, i32 0, !dbg !69
  %10 = load i64*, i64** %9, align 8, !dbg !69, !align !70
  %11 = getelementptr inbounds { i64*, i64 }, { i64*, i64 }* %_24, i32 0, i32 1, !dbg !69
  %12 = load i64, i64* %11, align 8, !dbg !69
  %13 = getelementptr inbounds { i64*, i64 }, { i64*, i64 }* %8, i32 0, i32 0, !dbg !69
  store i64* %10, i64** %13, align 8, !dbg !69
  %14 = getelementptr inbounds { i64*, i64 }, { i64*, i64 }* %8, i32 0, i32 1, !dbg !69
  store i64 %12, i64* %14, align 8, !dbg !69
  %15 = getelementptr inbounds %"core::fmt::Arguments", %"core::fmt::Arguments"* %0, i32 0, i32 2, !dbg !69
  %16 = getelementptr inbounds { [0 x { i8*, i64* }]*, i64 }, { [0 x { i8*, i64* }]*, i64 }* %15, i32 0, i32 0, !dbg !69
  store [0 x { i8*, i64* }]* %args.0, [0 x { i8*, i64* }]** %16, align 8, !dbg !69
  %17 = getelementptr inbounds { [0 x { i8*, i64* }]*, i64 }, { [0 x { i8*, i64* }]*, i64 }* %15, i32 0, i32 1, !dbg !69
  store i64 %args.1, i64* %17, align 8, !dbg !69
  ret void, !dbg !71

bb4:                                              ; preds = %bb3
; call <core::fmt::Arguments>::new_v1
  call void @_RNvMs2_NtCs6IL9ONYDOZW_4core3fmtNtB5_9Arguments6new_v1Cs6OrOKWPLCzz_7program(%"core::fmt::Arguments"* sret(%"core::fmt::Arguments") %_16, [0 x { [0 x i8]*, i64 }]* align 8 bitcast (<{ i8*, [8 x i8] }>* @alloc11 to [0 x { [0 x i8]*, i64 }]*), i64 1, [0 x { i8*, i64* }]* align 8 bitcast (<{}>* @alloc3 to [0 x { i8*, i64* }]*), i64 0), !dbg !72
  br label %bb5, !dbg !72

bb5:                                              ; preds = %bb4
; call core::panicking::panic_fmt
  call void @_ZN4core9panicking9panic_fmt17h11223f0b8c31003aE(%"core::fmt::Arguments"* %_16, %"core::panic::location::Location"* align 8 bitcast (<{ i8*, [16 x i8] }>* @alloc42 to %"core::panic::location::Location"*)) #7, !dbg !72
  unreachable, !dbg !72
}

; <std::sys::unix::process::process_common::ExitCode>::as_i32
; Function Attrs: inlinehint nonlazybind uwtable
define internal i32 @_RNvMs8_NtNtNtNtCsdyIG5SqMl5y_3std3sys4unix7process14process_commonNtB5_8ExitCode6as_i32Cs6OrOKWPLCzz_7program(i8* align 1 %self) unnamed_addr #0 !dbg !73 {
start:
  %_2 = load i8, i8* %self, align 1, !dbg !80
  %0 = zext i8 %_2 to i32, !dbg !80
  ret i32 %0, !dbg !81
}

; <std::process::ExitCode>::to_i32
; Function Attrs: inlinehint nonlazybind uwtable
define internal i32 @_RNvMsJ_NtCsdyIG5SqMl5y_3std7processNtB5_8ExitCode6to_i32Cs6OrOKWPLCzz_7program(i8 %0) unnamed_addr #0 !dbg !82 {
start:
  %self = alloca i8, align 1
  store i8 %0, i8* %self, align 1
; call <std::sys::unix::process::process_common::ExitCode>::as_i32
  %1 = call i32 @_RNvMs8_NtNtNtNtCsdyIG5SqMl5y_3std3sys4unix7process14process_commonNtB5_8ExitCode6as_i32Cs6OrOKWPLCzz_7program(i8* align 1 %self), !dbg !86
  br label %bb1, !dbg !86

bb1:                                              ; preds = %start
  ret i32 %1, !dbg !87
}

; <() as std::process::Termination>::report
; Function Attrs: inlinehint nonlazybind uwtable
define internal i8 @_RNvXsM_NtCsdyIG5SqMl5y_3std7processuNtB5_11Termination6reportCs6OrOKWPLCzz_7program() unnamed_addr #0 !dbg !88 {
start:
  ret i8 0, !dbg !90
}

; <fn() as core::ops::function::FnOnce<()>>::call_once
; Function Attrs: inlinehint nonlazybind uwtable
define internal void @_RNvYFEuINtNtNtCs6IL9ONYDOZW_4core3ops8function6FnOnceuE9call_onceCs6OrOKWPLCzz_7program(void ()* %_1) unnamed_addr #0 !dbg !91 {
start:
  %_2 = alloca {}, align 1
  call void %_1(), !dbg !92
  br label %bb1, !dbg !92

bb1:                                              ; preds = %start
  ret void, !dbg !92
}

; <std::rt::lang_start<()>::{closure#0} as core::ops::function::FnOnce<()>>::call_once
; Function Attrs: inlinehint nonlazybind uwtable
define internal i32 @_RNvYNCINvNtCsdyIG5SqMl5y_3std2rt10lang_startuE0INtNtNtCs6IL9ONYDOZW_4core3ops8function6FnOnceuE9call_onceCs6OrOKWPLCzz_7program(i64* %0) unnamed_addr #0 personality i32 (i32, i32, i64, %"unwind::libunwind::_Unwind_Exception"*, %"unwind::libunwind::_Unwind_Context"*)* @rust_eh_personality !dbg !93 {
start:
  %1 = alloca { i8*, i32 }, align 8
  %_2 = alloca {}, align 1
  %_1 = alloca i64*, align 8
  store i64* %0, i64** %_1, align 8
; invoke std::rt::lang_start::<()>::{closure#0}
  %2 = invoke i32 @_RNCINvNtCsdyIG5SqMl5y_3std2rt10lang_startuE0Cs6OrOKWPLCzz_7program(i64** align 8 %_1)
          to label %bb1 unwind label %cleanup, !dbg !94

bb3:                                              ; preds = %cleanup
  br label %bb4, !dbg !94

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
  br label %bb2, !dbg !94

bb4:                                              ; preds = %bb3
  %8 = bitcast { i8*, i32 }* %1 to i8**, !dbg !94
  %9 = load i8*, i8** %8, align 8, !dbg !94
  %10 = getelementptr inbounds { i8*, i32 }, { i8*, i32 }* %1, i32 0, i32 1, !dbg !94
  %11 = load i32, i32* %10, align 8, !dbg !94
  %12 = insertvalue { i8*, i32 } undef, i8* %9, 0, !dbg !94
  %13 = insertvalue { i8*, i32 } %12, i32 %11, 1, !dbg !94
  resume { i8*, i32 } %13, !dbg !94

bb2:                                              ; preds = %bb1
  ret i32 %2, !dbg !94
}

; program::fib
; Function Attrs: nonlazybind uwtable
define internal i32 @_RNvCs6OrOKWPLCzz_7program3fib(i32 %n) unnamed_addr #1 !dbg !95 {
start:
  %0 = alloca i32, align 4
  %_2 = icmp ult i32 %n, 2, !dbg !98
  br i1 %_2, label %bb1, label %bb2, !dbg !98

bb2:                                              ; preds = %start
  %1 = call { i32, i1 } @llvm.usub.with.overflow.i32(i32 %n, i32 1), !dbg !99
  %_7.0 = extractvalue { i32, i1 } %1, 0, !dbg !99
  %_7.1 = extractvalue { i32, i1 } %1, 1, !dbg !99
  %2 = call i1 @llvm.expect.i1(i1 %_7.1, i1 false), !dbg !99
  br i1 %2, label %panic, label %bb3, !dbg !99

bb1:                                              ; preds = %start
  store i32 %n, i32* %0, align 4, !dbg !100
  br label %bb8, !dbg !101

bb8:                                              ; preds = %bb7, %bb1
  %3 = load i32, i32* %0, align 4, !dbg !102
  ret i32 %3, !dbg !102

bb3:                                              ; preds = %bb2
; call program::fib
  %_4 = call i32 @_RNvCs6OrOKWPLCzz_7program3fib(i32 %_7.0), !dbg !103
  br label %bb4, !dbg !103

panic:                                            ; preds = %bb2
; call core::panicking::panic
  call void @_ZN4core9panicking5panic17h2c88932fe82bb6e8E([0 x i8]* align 1 bitcast ([33 x i8]* @str.1 to [0 x i8]*), i64 33, %"core::panic::location::Location"* align 8 bitcast (<{ i8*, [16 x i8] }>* @alloc44 to %"core::panic::location::Location"*)) #7, !dbg !99
  unreachable, !dbg !99

bb4:                                              ; preds = %bb3
  %4 = call { i32, i1 } @llvm.usub.with.overflow.i32(i32 %n, i32 2), !dbg !104
  %_11.0 = extractvalue { i32, i1 } %4, 0, !dbg !104
  %_11.1 = extractvalue { i32, i1 } %4, 1, !dbg !104
  %5 = call i1 @llvm.expect.i1(i1 %_11.1, i1 false), !dbg !104
  br i1 %5, label %panic1, label %bb5, !dbg !104

bb5:                                              ; preds = %bb4
; call program::fib
  %_8 = call i32 @_RNvCs6OrOKWPLCzz_7program3fib(i32 %_11.0), !dbg !105
  br label %bb6, !dbg !105

panic1:                                           ; preds = %bb4
; call core::panicking::panic
  call void @_ZN4core9panicking5panic17h2c88932fe82bb6e8E([0 x i8]* align 1 bitcast ([33 x i8]* @str.1 to [0 x i8]*), i64 33, %"core::panic::location::Location"* align 8 bitcast (<{ i8*, [16 x i8] }>* @alloc46 to %"core::panic::location::Location"*)) #7, !dbg !104
  unreachable, !dbg !104

bb6:                                              ; preds = %bb5
  %6 = call { i32, i1 } @llvm.uadd.with.overflow.i32(i32 %_4, i32 %_8), !dbg !103
  %_12.0 = extractvalue { i32, i1 } %6, 0, !dbg !103
  %_12.1 = extractvalue { i32, i1 } %6, 1, !dbg !103
  %7 = call i1 @llvm.expect.i1(i1 %_12.1, i1 false), !dbg !103
  br i1 %7, label %panic2, label %bb7, !dbg !103

bb7:                                              ; preds = %bb6
  store i32 %_12.0, i32* %0, align 4, !dbg !103
  br label %bb8, !dbg !101

panic2:                                           ; preds = %bb6
; call core::panicking::panic
  call void @_ZN4core9panicking5panic17h2c88932fe82bb6e8E([0 x i8]* align 1 bitcast ([28 x i8]* @str.2 to [0 x i8]*), i64 28, %"core::panic::location::Location"* align 8 bitcast (<{ i8*, [16 x i8] }>* @alloc48 to %"core::panic::location::Location"*)) #7, !dbg !103
  unreachable, !dbg !103
}

; program::main
; Function Attrs: nonlazybind uwtable
define internal void @_RNvCs6OrOKWPLCzz_7program4main() unnamed_addr #1 !dbg !106 {
start:
  %_13 = alloca i32, align 4
  %_9 = alloca [1 x { i8*, i64* }], align 8
  %_2 = alloca %"core::fmt::Arguments", align 8
; call program::fib
  %0 = call i32 @_RNvCs6OrOKWPLCzz_7program3fib(i32 10), !dbg !107
  store i32 %0, i32* %_13, align 4, !dbg !107
  br label %bb1, !dbg !107

bb1:                                              ; preds = %start
; call <core::fmt::ArgumentV1>::new_display::<u32>
  %1 = call { i8*, i64* } @_RINvMs1_NtCs6IL9ONYDOZW_4core3fmtNtB6_10ArgumentV111new_displaymECs6OrOKWPLCzz_7program(i32* align 4 %_13), !dbg !108
  %_10.0 = extractvalue { i8*, i64* } %1, 0, !dbg !108
  %_10.1 = extractvalue { i8*, i64* } %1, 1, !dbg !108
  br label %bb2, !dbg !108

bb2:                                              ; preds = %bb1
  %2 = bitcast [1 x { i8*, i64* }]* %_9 to { i8*, i64* }*, !dbg !108
  %3 = getelementptr inbounds { i8*, i64* }, { i8*, i64* }* %2, i32 0, i32 0, !dbg !108
  store i8* %_10.0, i8** %3, align 8, !dbg !108
  %4 = getelementptr inbounds { i8*, i64* }, { i8*, i64* }* %2, i32 0, i32 1, !dbg !108
  store i64* %_10.1, i64** %4, align 8, !dbg !108
  %_6.0 = bitcast [1 x { i8*, i64* }]* %_9 to [0 x { i8*, i64* }]*, !dbg !108
; call <core::fmt::Arguments>::new_v1
  call void @_RNvMs2_NtCs6IL9ONYDOZW_4core3fmtNtB5_9Arguments6new_v1Cs6OrOKWPLCzz_7program(%"core::fmt::Arguments"* sret(%"core::fmt::Arguments") %_2, [0 x { [0 x i8]*, i64 }]* align 8 bitcast (<{ i8*, [8 x i8], i8*, [8 x i8] }>* @alloc4 to [0 x { [0 x i8]*, i64 }]*), i64 2, [0 x { i8*, i64* }]* align 8 %_6.0, i64 1), !dbg !108
  br label %bb3, !dbg !108

bb3:                                              ; preds = %bb2
; call std::io::stdio::_print
  call void @_ZN3std2io5stdio6_print17he04414d477e307fdE(%"core::fmt::Arguments"* %_2), !dbg !108
  br label %bb4, !dbg !108

bb4:                                              ; preds = %bb3
  ret void, !dbg !109
}

; core::fmt::num::imp::<impl core::fmt::Display for u32>::fmt
; Function Attrs: nonlazybind uwtable
declare zeroext i1 @"_ZN4core3fmt3num3imp52_$LT$impl$u20$core..fmt..Display$u20$for$u20$u32$GT$3fmt17h8243f07fbcf2aec7E"(i32* align 4, %"core::fmt::Formatter"* align 8) unnamed_addr #1

; std::rt::lang_start_internal
; Function Attrs: nonlazybind uwtable
declare i64 @_ZN3std2rt19lang_start_internal17h2c2e962c94282c61E({}* align 1, [3 x i64]* align 8, i64, i8**) unnamed_addr #1

; Function Attrs: nonlazybind uwtable
declare i32 @rust_eh_personality(i32, i32, i64, %"unwind::libunwind::_Unwind_Exception"*, %"unwind::libunwind::_Unwind_Context"*) unnamed_addr #1

; core::panicking::panic_fmt
; Function Attrs: cold noinline noreturn nonlazybind uwtable
declare void @_ZN4core9panicking9panic_fmt17h11223f0b8c31003aE(%"core::fmt::Arguments"*, %"core::panic::location::Location"* align 8) unnamed_addr #3

; Function Attrs: nofree nosync nounwind readnone speculatable willreturn
declare { i32, i1 } @llvm.usub.with.overflow.i32(i32, i32) #4

; Function Attrs: nofree nosync nounwind readnone willreturn
declare i1 @llvm.expect.i1(i1, i1) #5

; core::panicking::panic
; Function Attrs: cold noinline noreturn nonlazybind uwtable
declare void @_ZN4core9panicking5panic17h2c88932fe82bb6e8E([0 x i8]* align 1, i64, %"core::panic::location::Location"* align 8) unnamed_addr #3

; Function Attrs: nofree nosync nounwind readnone speculatable willreturn
declare { i32, i1 } @llvm.uadd.with.overflow.i32(i32, i32) #4

; std::io::stdio::_print
; Function Attrs: nonlazybind uwtable
declare void @_ZN3std2io5stdio6_print17he04414d477e307fdE(%"core::fmt::Arguments"*) unnamed_addr #1

; Function Attrs: nonlazybind
define i32 @main(i32 %0, i8** %1) unnamed_addr #6 {
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
attributes #3 = { cold noinline noreturn nonlazybind uwtable "probe-stack"="__rust_probestack" "target-cpu"="x86-64" }
attributes #4 = { nofree nosync nounwind readnone speculatable willreturn }
attributes #5 = { nofree nosync nounwind readnone willreturn }
attributes #6 = { nonlazybind "target-cpu"="x86-64" }
attributes #7 = { noreturn }

!llvm.module.flags = !{!0, !1, !2, !3}
!llvm.dbg.cu = !{!4}

!0 = !{i32 7, !"PIC Level", i32 2}
!1 = !{i32 7, !"PIE Level", i32 2}
!2 = !{i32 2, !"RtLibUseGOT", i32 1}
!3 = !{i32 2, !"Debug Info Version", i32 3}
!4 = distinct !DICompileUnit(language: DW_LANG_Rust, file: !5, producer: "clang LLVM (rustc version 1.63.0)", isOptimized: false, runtimeVersion: 0, emissionKind: FullDebug)
!5 = !DIFile(filename: "program.rs/@/program.3a6d1c2f-cgu.0", directory: ".")
!6 = distinct !DISubprogram(name: "new_display<u32>", linkageName: "_RINvMs1_NtCs6IL9ONYDOZW_4core3fmtNtB6_10ArgumentV111new_displaymECs6OrOKWPLCzz_7program", scope: !8, file: !7, line: 317, type: !11, scopeLine: 317, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !4, templateParams: !12, retainedNodes: !12)
!7 = !DIFile(filename: "/usr/src/rustc-1.63.0/library/core/src/fmt/mod.rs", directory: "", checksumkind: CSK_MD5, checksum: "530d2fa375cc20f0d01c9e9c6cff8f58")
!8 = !DINamespace(name: "ArgumentV1", scope: !9)
!9 = !DINamespace(name: "fmt", scope: !10)
!10 = !DINamespace(name: "core", scope: null)
!11 = !DISubroutineType(types: !12)
!12 = !{}
!13 = !DILocation(line: 318, column: 13, scope: !6)
!14 = !DILocation(line: 319, column: 10, scope: !6)
!15 = distinct !DISubprogram(name: "new<u32>", linkageName: "_RINvMs1_NtCs6IL9ONYDOZW_4core3fmtNtB6_10ArgumentV13newmECs6OrOKWPLCzz_7program", scope: !8, file: !7, line: 328, type: !11, scopeLine: 328, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !4, templateParams: !12, retainedNodes: !12)
!16 = !DILocation(line: 337, column: 42, scope: !17)
!17 = distinct !DILexicalBlock(scope: !15, file: !7, line: 337, column: 9)
!18 = !DILocation(line: 337, column: 68, scope: !17)
!19 = !{i64 1}
!20 = !DILocation(line: 337, column: 18, scope: !17)
!21 = !DILocation(line: 338, column: 6, scope: !15)
!22 = distinct !DISubprogram(name: "drop_in_place<std::rt::lang_start::{closure_env#0}<()>>", linkageName: "_RINvNtCs6IL9ONYDOZW_4core3ptr13drop_in_placeNCINvNtCsdyIG5SqMl5y_3std2rt10lang_startuE0ECs6OrOKWPLCzz_7program", scope: !24, file: !23, line: 487, type: !11, scopeLine: 487, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !4, templateParams: !12, retainedNodes: !12)
!23 = !DIFile(filename: "/usr/src/rustc-1.63.0/library/core/src/ptr/mod.rs", directory: "", checksumkind: CSK_MD5, checksum: "e7fd681ebf696ca21e42a2e645ac0174")
!24 = !DINamespace(name: "ptr", scope: !10)
!25 = !DILocation(line: 487, column: 1, scope: !22)
!26 = distinct !DISubprogram(name: "black_box<()>", linkageName: "_RINvNtCs6IL9ONYDOZW_4core4hint9black_boxuECs6OrOKWPLCzz_7program", scope: !28, file: !27, line: 224, type: !11, scopeLine: 224, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !4, templateParams: !12, retainedNodes: !12)
!27 = !DIFile(filename: "/usr/src/rustc-1.63.0/library/core/src/hint.rs", directory: "", checksumkind: CSK_MD5, checksum: "fa192aef52724158854d1e5ce88991e5")
!28 = !DINamespace(name: "hint", scope: !10)
!29 = !DILocation(line: 225, column: 5, scope: !26)
!30 = !{i32 3308022}
!31 = !DILocation(line: 226, column: 2, scope: !26)
!32 = distinct !DISubprogram(name: "lang_start<()>", linkageName: "_RINvNtCsdyIG5SqMl5y_3std2rt10lang_startuECs6OrOKWPLCzz_7program", scope: !34, file: !33, line: 139, type: !11, scopeLine: 139, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !4, templateParams: !12, retainedNodes: !12)
!33 = !DIFile(filename: "/usr/src/rustc-1.63.0/library/std/src/rt.rs", directory: "", checksumkind: CSK_MD5, checksum: "53ba40c54b421907f2e3ab22fb96d5b4")
!34 = !DINamespace(name: "rt", scope: !35)
!35 = !DINamespace(name: "std", scope: null)
!36 = !DILocation(line: 145, column: 10, scope: !32)
!37 = !DILocation(line: 145, column: 9, scope: !32)
!38 = !DILocation(line: 144, column: 17, scope: !32)
!39 = !DILocation(line: 144, column: 12, scope: !32)
!40 = !DILocation(line: 150, column: 2, scope: !32)
!41 = distinct !DISubprogram(name: "__rust_begin_short_backtrace<fn(), ()>", linkageName: "_RINvNtNtCsdyIG5SqMl5y_3std10sys_common9backtrace28___rust_begin_short_backtraceFEuuECs6OrOKWPLCzz_7program", scope: !43, file: !42, line: 118, type: !11, scopeLine: 118, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !4, templateParams: !12, retainedNodes: !12)
!42 = !DIFile(filename: "/usr/src/rustc-1.63.0/library/std/src/sys_common/backtrace.rs", directory: "", checksumkind: CSK_MD5, checksum: "f7c76d4902bfcea1d96ffad8fbde919d")
!43 = !DINamespace(name: "backtrace", scope: !44)
!44 = !DINamespace(name: "sys_common", scope: !35)
!45 = !DILocation(line: 122, column: 18, scope: !41)
!46 = !DILocation(line: 125, column: 5, scope: !47)
!47 = distinct !DILexicalBlock(scope: !41, file: !42, line: 122, column: 5)
!48 = !DILocation(line: 128, column: 1, scope: !41)
!49 = !DILocation(line: 128, column: 2, scope: !41)
!50 = !DILocation(line: 118, column: 1, scope: !41)
!51 = distinct !DISubprogram(name: "{closure#0}<()>", linkageName: "_RNCINvNtCsdyIG5SqMl5y_3std2rt10lang_startuE0Cs6OrOKWPLCzz_7program", scope: !52, file: !33, line: 145, type: !11, scopeLine: 145, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !4, templateParams: !12, retainedNodes: !12)
!52 = !DINamespace(name: "lang_start", scope: !34)
!53 = !DILocation(line: 145, column: 77, scope: !51)
!54 = !DILocation(line: 145, column: 18, scope: !51)
!55 = !DILocation(line: 145, column: 100, scope: !51)
!56 = distinct !DISubprogram(name: "call_once<std::rt::lang_start::{closure_env#0}<()>, ()>", linkageName: "_RNSNvYNCINvNtCsdyIG5SqMl5y_3std2rt10lang_startuE0INtNtNtCs6IL9ONYDOZW_4core3ops8function6FnOnceuE9call_once6vtableCs6OrOKWPLCzz_7program", scope: !58, file: !57, line: 248, type: !11, scopeLine: 248, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !4, templateParams: !12, retainedNodes: !12)
!57 = !DIFile(filename: "/usr/src/rustc-1.63.0/library/core/src/ops/function.rs", directory: "", checksumkind: CSK_MD5, checksum: "3100065230267ed2a3b8753c70d752a6")
!58 = !DINamespace(name: "FnOnce", scope: !59)
!59 = !DINamespace(name: "function", scope: !60)
!60 = !DINamespace(name: "ops", scope: !10)
!61 = !DILocation(line: 248, column: 5, scope: !56)
!62 = distinct !DISubprogram(name: "new_v1", linkageName: "_RNvMs2_NtCs6IL9ONYDOZW_4core3fmtNtB5_9Arguments6new_v1Cs6OrOKWPLCzz_7program", scope: !63, file: !7, line: 389, type: !11, scopeLine: 389, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !4, templateParams: !12, retainedNodes: !12)
!63 = !DINamespace(name: "Arguments", scope: !9)
!64 = !DILocation(line: 390, column: 12, scope: !62)
!65 = !DILocation(line: 390, column: 56, scope: !62)
!66 = !DILocation(line: 390, column: 41, scope: !62)
!67 = !{i8 0, i8 2}
!68 = !DILocation(line: 393, column: 34, scope: !62)
!69 = !DILocation(line: 393, column: 9, scope: !62)
!70 = !{i64 8}
!71 = !DILocation(line: 394, column: 6, scope: !62)
!72 = !DILocation(line: 391, column: 13, scope: !62)
!73 = distinct !DISubprogram(name: "as_i32", linkageName: "_RNvMs8_NtNtNtNtCsdyIG5SqMl5y_3std3sys4unix7process14process_commonNtB5_8ExitCode6as_i32Cs6OrOKWPLCzz_7program", scope: !75, file: !74, line: 485, type: !11, scopeLine: 485, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !4, templateParams: !12, retainedNodes: !12)
!74 = !DIFile(filename: "/usr/src/rustc-1.63.0/library/std/src/sys/unix/process/process_common.rs", directory: "", checksumkind: CSK_MD5, checksum: "0172c472c69d772c784713c132680582")
!75 = !DINamespace(name: "ExitCode", scope: !76)
!76 = !DINamespace(name: "process_common", scope: !77)
!77 = !DINamespace(name: "process", scope: !78)
!78 = !DINamespace(name: "unix", scope: !79)
!79 = !DINamespace(name: "sys", scope: !35)
!80 = !DILocation(line: 486, column: 9, scope: !73)
!81 = !DILocation(line: 487, column: 6, scope: !73)
!82 = distinct !DISubprogram(name: "to_i32", linkageName: "_RNvMsJ_NtCsdyIG5SqMl5y_3std7processNtB5_8ExitCode6to_i32Cs6OrOKWPLCzz_7program", scope: !84, file: !83, line: 1804, type: !11, scopeLine: 1804, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !4, templateParams: !12, retainedNodes: !12)
!83 = !DIFile(filename: "/usr/src/rustc-1.63.0/library/std/src/process.rs", directory: "", checksumkind: CSK_MD5, checksum: "0e922fc53c161078e5cdc7db8af68845")
!84 = !DINamespace(name: "ExitCode", scope: !85)
!85 = !DINamespace(name: "process", scope: !35)
!86 = !DILocation(line: 1805, column: 9, scope: !82)
!87 = !DILocation(line: 1806, column: 6, scope: !82)
!88 = distinct !DISubprogram(name: "report", linkageName: "_RNvXsM_NtCsdyIG5SqMl5y_3std7processuNtB5_11Termination6reportCs6OrOKWPLCzz_7program", scope: !89, file: !83, line: 2154, type: !11, scopeLine: 2154, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !4, templateParams: !12, retainedNodes: !12)
!89 = !DINamespace(name: "{impl#50}", scope: !85)
!90 = !DILocation(line: 2156, column: 6, scope: !88)
!91 = distinct !DISubprogram(name: "call_once<fn(), ()>", linkageName: "_RNvYFEuINtNtNtCs6IL9ONYDOZW_4core3ops8function6FnOnceuE9call_onceCs6OrOKWPLCzz_7program", scope: !58, file: !57, line: 248, type: !11, scopeLine: 248, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !4, templateParams: !12, retainedNodes: !12)
!92 = !DILocation(line: 248, column: 5, scope: !91)
!93 = distinct !DISubprogram(name: "call_once<std::rt::lang_start::{closure_env#0}<()>, ()>", linkageName: "_RNvYNCINvNtCsdyIG5SqMl5y_3std2rt10lang_startuE0INtNtNtCs6IL9ONYDOZW_4core3ops8function6FnOnceuE9call_onceCs6OrOKWPLCzz_7program", scope: !58, file: !57, line: 248, type: !11, scopeLine: 248, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !4, templateParams: !12, retainedNodes: !12)
!94 = !DILocation(line: 248, column: 5, scope: !93)
!95 = distinct !DISubprogram(name: "fib", linkageName: "_RNvCs6OrOKWPLCzz_7program3fib", scope: !97, file: !96, line: 1, type: !11, scopeLine: 1, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !4, templateParams: !12, retainedNodes: !12)
!96 = !DIFile(filename: "program.rs", directory: ".", checksumkind: CSK_MD5, checksum: "3ad8d4cb8b6c19bd05334fe9f14d36ff")
!97 = !DINamespace(name: "program", scope: null)
!98 = !DILocation(line: 2, column: 8, scope: !95)
!99 = !DILocation(line: 2, column: 31, scope: !95)
!100 = !DILocation(line: 2, column: 16, scope: !95)
!101 = !DILocation(line: 2, column: 5, scope: !95)
!102 = !DILocation(line: 3, column: 2, scope: !95)
!103 = !DILocation(line: 2, column: 27, scope: !95)
!104 = !DILocation(line: 2, column: 44, scope: !95)
!105 = !DILocation(line: 2, column: 40, scope: !95)
!106 = distinct !DISubprogram(name: "main", linkageName: "_RNvCs6OrOKWPLCzz_7program4main", scope: !97, file: !96, line: 5, type: !11, scopeLine: 5, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagMainSubprogram, unit: !4, templateParams: !12, retainedNodes: !12)
!107 = !DILocation(line: 6, column: 20, scope: !106)
!108 = !DILocation(line: 6, column: 5, scope: !106)
!109 = !DILocation(line: 7, column: 2, scope: !106)
