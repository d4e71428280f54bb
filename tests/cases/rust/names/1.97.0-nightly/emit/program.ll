; ModuleID = 'program.af509e895a9659c4-cgu.0'
source_filename = "program.af509e895a9659c4-cgu.0"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

@vtable.0 = private unnamed_addr constant <{ [24 x i8], ptr, ptr, ptr }> <{ [24 x i8] c"\00\00\00\00\00\00\00\00\08\00\00\00\00\00\00\00\08\00\00\00\00\00\00\00", ptr @_RNSNvYNCINvNtCsi4IsKQVxMg0_3std2rt10lang_startuE0INtNtNtCs8NwYtU1Mohg_4core3ops8function6FnOnceuE9call_once6vtableCsf3ce2oskNi2_7program, ptr @_RNCINvNtCsi4IsKQVxMg0_3std2rt10lang_startuE0Csf3ce2oskNi2_7program, ptr @_RNCINvNtCsi4IsKQVxMg0_3std2rt10lang_startuE0Csf3ce2oskNi2_7program }>, align 8
@alloc_74a079c1c27d92b5d6b4a417ba20e637 = private unnamed_addr constant [11 x i8] c"program.rs\00", align 1
@alloc_79ece6512732c2bdacaae37d3b03a5b8 = private unnamed_addr constant <{ ptr, [16 x i8] }> <{ ptr @alloc_74a079c1c27d92b5d6b4a417ba20e637, [16 x i8] c"\0A\00\00\00\00\00\00\00\22\00\00\00\1D\00\00\00" }>, align 8
@alloc_bc6c24833cc57d8ab679f3fbe0b0ac4a = private unnamed_addr constant [4 x i8] c"\03\00\00\00", align 4
@alloc_1cee77f5fc4db072eaeb36eeee6b312a = private unnamed_addr constant <{ ptr, [16 x i8] }> <{ ptr @alloc_74a079c1c27d92b5d6b4a417ba20e637, [16 x i8] c"\0A\00\00\00\00\00\00\00I\00\00\00\1A\00\00\00" }>, align 8
@alloc_e66189ac8e533af9425470e9ec00795a = private unnamed_addr constant <{ ptr, [16 x i8] }> <{ ptr @alloc_74a079c1c27d92b5d6b4a417ba20e637, [16 x i8] c"\0A\00\00\00\00\00\00\00=\00\00\00\0D\00\00\00" }>, align 8
@alloc_6bbd802eae12ded3835cb07deb57561d = private unnamed_addr constant <{ ptr, [16 x i8] }> <{ ptr @alloc_74a079c1c27d92b5d6b4a417ba20e637, [16 x i8] c"\0A\00\00\00\00\00\00\00>\00\00\00\0D\00\00\00" }>, align 8
@alloc_ec193ec3581d2cb4a0dc46523576a6d0 = private unnamed_addr constant <{ ptr, [16 x i8] }> <{ ptr @alloc_74a079c1c27d92b5d6b4a417ba20e637, [16 x i8] c"\0A\00\00\00\00\00\00\00)\00\00\00\09\00\00\00" }>, align 8
@alloc_b9b555e800bb84d4e91091dcb9cb7d2e = private unnamed_addr constant <{ ptr, [16 x i8] }> <{ ptr @alloc_74a079c1c27d92b5d6b4a417ba20e637, [16 x i8] c"\0A\00\00\00\00\00\00\00 \00\00\00\0D\00\00\00" }>, align 8
@alloc_957aad521df8d0db1a0fa502a40f903f = private unnamed_addr constant <{ ptr, [16 x i8] }> <{ ptr @alloc_74a079c1c27d92b5d6b4a417ba20e637, [16 x i8] c"\0A\00\00\00\00\00\00\00\0F\00\00\00\09\00\00\00" }>, align 8
@alloc_a44799cecf94bdc2f1bc655faa78a57a = private unnamed_addr constant <{ ptr, [16 x i8] }> <{ ptr @alloc_74a079c1c27d92b5d6b4a417ba20e637, [16 x i8] c"\0A\00\00\00\00\00\00\00\09\00\00\00\09\00\00\00" }>, align 8
@__rustc_debug_gdb_scripts_section__ = linkonce_odr unnamed_addr constant [34 x i8] c"\01gdb_load_rust_pretty_printers.py\00", section ".debug_gdb_scripts", align 1

; program::largest::<f64>
; Function Attrs: nonlazybind uwtable
define internal double @_RINvCsf3ce2oskNi2_7program7largestdEB2_(double %0, double %1) unnamed_addr #0 personality ptr @rust_eh_personality !dbg !8 {
start:
  %2 = alloca [16 x i8], align 8
  %_7 = alloca [1 x i8], align 1
  %_6 = alloca [1 x i8], align 1
  %_0 = alloca [8 x i8], align 8
  %other = alloca [8 x i8], align 8
  %one = alloca [8 x i8], align 8
  store double %0, ptr %one, align 8
  store double %1, ptr %other, align 8
  store i8 0, ptr %_7, align 1, !dbg !13
  store i8 0, ptr %_6, align 1, !dbg !13
  store i8 1, ptr %_7, align 1, !dbg !13
  store i8 1, ptr %_6, align 1, !dbg !13
  %_3.i = load double, ptr %one, align 8, !dbg !14
  %_4.i = load double, ptr %other, align 8, !dbg !22
  %_0.i = fcmp ogt double %_3.i, %_4.i, !dbg !14
  br label %bb1, !dbg !23

bb7:                                              ; preds = %cleanup
  br label %bb12, !dbg !24

cleanup:                                          ; No predecessors!
  %3 = landingpad { ptr, i32 }
          cleanup
  %4 = extractvalue { ptr, i32 } %3, 0
  %5 = extractvalue { ptr, i32 } %3, 1
  store ptr %4, ptr %2, align 8
  %6 = getelementptr inbounds i8, ptr %2, i64 8
  store i32 %5, ptr %6, align 8
  br label %bb7

bb1:                                              ; preds = %start
  br i1 %_0.i, label %bb2, label %bb3, !dbg !13

bb3:                                              ; preds = %bb1
  store i8 0, ptr %_6, align 1, !dbg !25
  %7 = load double, ptr %other, align 8, !dbg !25
  store double %7, ptr %_0, align 8, !dbg !25
  br label %bb4, !dbg !26

bb2:                                              ; preds = %bb1
  store i8 0, ptr %_7, align 1, !dbg !27
  %8 = load double, ptr %one, align 8, !dbg !27
  store double %8, ptr %_0, align 8, !dbg !27
  br label %bb4, !dbg !26

bb4:                                              ; preds = %bb2, %bb3
  %9 = load i8, ptr %_6, align 1, !dbg !24
  %10 = trunc nuw i8 %9 to i1, !dbg !24
  br i1 %10, label %bb9, label %bb5, !dbg !24

bb5:                                              ; preds = %bb9, %bb4
  %11 = load i8, ptr %_7, align 1, !dbg !24
  %12 = trunc nuw i8 %11 to i1, !dbg !24
  br i1 %12, label %bb10, label %bb6, !dbg !24

bb9:                                              ; preds = %bb4
  br label %bb5, !dbg !24

bb6:                                              ; preds = %bb10, %bb5
  %13 = load double, ptr %_0, align 8, !dbg !28
  ret double %13, !dbg !28

bb10:                                             ; preds = %bb5
  br label %bb6, !dbg !24

bb12:                                             ; preds = %bb7
  %14 = load i8, ptr %_7, align 1, !dbg !24
  %15 = trunc nuw i8 %14 to i1, !dbg !24
  br i1 %15, label %bb11, label %bb8, !dbg !24

bb8:                                              ; preds = %bb11, %bb12
  %16 = load ptr, ptr %2, align 8, !dbg !29
  %17 = getelementptr inbounds i8, ptr %2, i64 8, !dbg !29
  %18 = load i32, ptr %17, align 8, !dbg !29
  %19 = insertvalue { ptr, i32 } poison, ptr %16, 0, !dbg !29
  %20 = insertvalue { ptr, i32 } %19, i32 %18, 1, !dbg !29
  resume { ptr, i32 } %20, !dbg !29

bb11:                                             ; preds = %bb12
  br label %bb8, !dbg !24
}

; program::largest::<u32>
; Function Attrs: nonlazybind uwtable
define internal i32 @_RINvCsf3ce2oskNi2_7program7largestmEB2_(i32 %0, i32 %1) unnamed_addr #0 personality ptr @rust_eh_personality !dbg !30 {
start:
  %2 = alloca [16 x i8], align 8
  %_7 = alloca [1 x i8], align 1
  %_6 = alloca [1 x i8], align 1
  %_0 = alloca [4 x i8], align 4
  %other = alloca [4 x i8], align 4
  %one = alloca [4 x i8], align 4
  store i32 %0, ptr %one, align 4
  store i32 %1, ptr %other, align 4
  store i8 0, ptr %_7, align 1, !dbg !31
  store i8 0, ptr %_6, align 1, !dbg !31
  store i8 1, ptr %_7, align 1, !dbg !31
  store i8 1, ptr %_6, align 1, !dbg !31
  %_3.i = load i32, ptr %one, align 4, !dbg !32
  %_4.i = load i32, ptr %other, align 4, !dbg !36
  %_0.i = icmp ugt i32 %_3.i, %_4.i, !dbg !32
  br label %bb1, !dbg !37

bb7:                                              ; preds = %cleanup
  br label %bb12, !dbg !38

cleanup:                                          ; No predecessors!
  %3 = landingpad { ptr, i32 }
          cleanup
  %4 = extractvalue { ptr, i32 } %3, 0
  %5 = extractvalue { ptr, i32 } %3, 1
  store ptr %4, ptr %2, align 8
  %6 = getelementptr inbounds i8, ptr %2, i64 8
  store i32 %5, ptr %6, align 8
  br label %bb7

bb1:                                              ; preds = %start
  br i1 %_0.i, label %bb2, label %bb3, !dbg !31

bb3:                                              ; preds = %bb1
  store i8 0, ptr %_6, align 1, !dbg !39
  %7 = load i32, ptr %other, align 4, !dbg !39
  store i32 %7, ptr %_0, align 4, !dbg !39
  br label %bb4, !dbg !40

bb2:                                              ; preds = %bb1
  store i8 0, ptr %_7, align 1, !dbg !41
  %8 = load i32, ptr %one, align 4, !dbg !41
  store i32 %8, ptr %_0, align 4, !dbg !41
  br label %bb4, !dbg !40

bb4:                                              ; preds = %bb2, %bb3
  %9 = load i8, ptr %_6, align 1, !dbg !38
  %10 = trunc nuw i8 %9 to i1, !dbg !38
  br i1 %10, label %bb9, label %bb5, !dbg !38

bb5:                                              ; preds = %bb9, %bb4
  %11 = load i8, ptr %_7, align 1, !dbg !38
  %12 = trunc nuw i8 %11 to i1, !dbg !38
  br i1 %12, label %bb10, label %bb6, !dbg !38

bb9:                                              ; preds = %bb4
  br label %bb5, !dbg !38

bb6:                                              ; preds = %bb10, %bb5
  %13 = load i32, ptr %_0, align 4, !dbg !42
  ret i32 %13, !dbg !42

bb10:                                             ; preds = %bb5
  br label %bb6, !dbg !38

bb12:                                             ; preds = %bb7
  %14 = load i8, ptr %_7, align 1, !dbg !38
  %15 = trunc nuw i8 %14 to i1, !dbg !38
  br i1 %15, label %bb11, label %bb8, !dbg !38

bb8:                                              ; preds = %bb11, %bb12
  %16 = load ptr, ptr %2, align 8, !dbg !43
  %17 = getelementptr inbounds i8, ptr %2, i64 8, !dbg !43
  %18 = load i32, ptr %17, align 8, !dbg !43
  %19 = insertvalue { ptr, i32 } poison, ptr %16, 0, !dbg !43
  %20 = insertvalue { ptr, i32 } %19, i32 %18, 1, !dbg !43
  resume { ptr, i32 } %20, !dbg !43

bb11:                                             ; preds = %bb12
  br label %bb8, !dbg !38
}

; core::ptr::drop_glue::<program::Pair>
; Function Attrs: nonlazybind uwtable
define internal void @_RINvNtCs8NwYtU1Mohg_4core3ptr9drop_glueNtCsf3ce2oskNi2_7program4PairEBD_(ptr align 4 %_1) unnamed_addr #0 personality ptr @rust_eh_personality !dbg !44 {
start:
  %0 = alloca [16 x i8], align 8
; invoke core::ptr::drop_glue::<program::Shape>
  invoke void @_RINvNtCs8NwYtU1Mohg_4core3ptr9drop_glueNtCsf3ce2oskNi2_7program5ShapeEBD_(ptr align 4 %_1)
          to label %bb4 unwind label %cleanup, !dbg !47

bb3:                                              ; preds = %cleanup
  %1 = getelementptr inbounds i8, ptr %_1, i64 4, !dbg !47
; invoke core::ptr::drop_glue::<program::Shape>
  invoke void @_RINvNtCs8NwYtU1Mohg_4core3ptr9drop_glueNtCsf3ce2oskNi2_7program5ShapeEBD_(ptr align 4 %1) #8
          to label %bb1 unwind label %terminate, !dbg !47

cleanup:                                          ; preds = %start
  %2 = landingpad { ptr, i32 }
          cleanup
  %3 = extractvalue { ptr, i32 } %2, 0
  %4 = extractvalue { ptr, i32 } %2, 1
  store ptr %3, ptr %0, align 8
  %5 = getelementptr inbounds i8, ptr %0, i64 8
  store i32 %4, ptr %5, align 8
  br label %bb3

bb4:                                              ; preds = %start
  %6 = getelementptr inbounds i8, ptr %_1, i64 4, !dbg !47
; call core::ptr::drop_glue::<program::Shape>
  call void @_RINvNtCs8NwYtU1Mohg_4core3ptr9drop_glueNtCsf3ce2oskNi2_7program5ShapeEBD_(ptr align 4 %6), !dbg !47
  ret void, !dbg !47

terminate:                                        ; preds = %bb3
  %7 = landingpad { ptr, i32 }
          filter [0 x ptr] zeroinitializer
; call core::panicking::panic_in_cleanup
  call void @_RNvNtCs8NwYtU1Mohg_4core9panicking16panic_in_cleanup() #9, !dbg !47
  unreachable, !dbg !47

bb1:                                              ; preds = %bb3
  %8 = load ptr, ptr %0, align 8, !dbg !47
  %9 = getelementptr inbounds i8, ptr %0, i64 8, !dbg !47
  %10 = load i32, ptr %9, align 8, !dbg !47
  %11 = insertvalue { ptr, i32 } poison, ptr %8, 0, !dbg !47
  %12 = insertvalue { ptr, i32 } %11, i32 %10, 1, !dbg !47
  resume { ptr, i32 } %12, !dbg !47
}

; core::ptr::drop_glue::<program::Shape>
; Function Attrs: nonlazybind uwtable
define internal void @_RINvNtCs8NwYtU1Mohg_4core3ptr9drop_glueNtCsf3ce2oskNi2_7program5ShapeEBD_(ptr align 4 %_1) unnamed_addr #0 !dbg !48 {
start:
; call <program::Shape as core::ops::drop::Drop>::drop
  call void @_RNvXs1_Csf3ce2oskNi2_7programNtB5_5ShapeNtNtNtCs8NwYtU1Mohg_4core3ops4drop4Drop4drop(ptr align 4 %_1), !dbg !49
  ret void, !dbg !49
}

; std::rt::lang_start::<()>
; Function Attrs: nonlazybind uwtable
define hidden i64 @_RINvNtCsi4IsKQVxMg0_3std2rt10lang_startuECsf3ce2oskNi2_7program(ptr %main, i64 %argc, ptr %argv, i8 %sigpipe) unnamed_addr #0 !dbg !50 {
start:
  %_7 = alloca [8 x i8], align 8
  store ptr %main, ptr %_7, align 8, !dbg !54
; call std::rt::lang_start_internal
  %_0 = call i64 @_RNvNtCsi4IsKQVxMg0_3std2rt19lang_start_internal(ptr %_7, ptr align 8 @vtable.0, i64 %argc, ptr %argv, i8 %sigpipe), !dbg !55
  ret i64 %_0, !dbg !56
}

; std::sys::backtrace::__rust_begin_short_backtrace::<fn(), ()>
; Function Attrs: noinline nonlazybind uwtable
define internal void @_RINvNtNtCsi4IsKQVxMg0_3std3sys9backtrace28___rust_begin_short_backtraceFEuuECsf3ce2oskNi2_7program(ptr %f) unnamed_addr #1 !dbg !57 {
start:
; call <fn() as core::ops::function::FnOnce<()>>::call_once
  call void @_RNvYFEuINtNtNtCs8NwYtU1Mohg_4core3ops8function6FnOnceuE9call_onceCsf3ce2oskNi2_7program(ptr %f) #10, !dbg !61
  call void asm sideeffect "", "~{memory}"(), !dbg !62, !srcloc !68
  ret void, !dbg !69
}

; std::rt::lang_start::<()>::{closure#0}
; Function Attrs: inlinehint nonlazybind uwtable
define internal i32 @_RNCINvNtCsi4IsKQVxMg0_3std2rt10lang_startuE0Csf3ce2oskNi2_7program(ptr align 8 %_1) unnamed_addr #2 !dbg !70 {
start:
  %_4 = load ptr, ptr %_1, align 8, !dbg !72
; call std::sys::backtrace::__rust_begin_short_backtrace::<fn(), ()>
  call void @_RINvNtNtCsi4IsKQVxMg0_3std3sys9backtrace28___rust_begin_short_backtraceFEuuECsf3ce2oskNi2_7program(ptr %_4) #11, !dbg !73
; call <() as std::process::Termination>::report
  %self = call i8 @_RNvXsZ_NtCsi4IsKQVxMg0_3std7processuNtB5_11Termination6reportCsf3ce2oskNi2_7program() #10, !dbg !74
  %_0 = zext i8 %self to i32, !dbg !75
  ret i32 %_0, !dbg !88
}

; program::captured::{closure#0}
; Function Attrs: inlinehint nonlazybind uwtable
define internal zeroext i1 @_RNCNvCsf3ce2oskNi2_7program8captured0B3_(ptr align 8 %_1) unnamed_addr #2 !dbg !89 {
start:
  %_2 = load ptr, ptr %_1, align 8, !dbg !91
  %0 = getelementptr inbounds i8, ptr %_1, i64 8, !dbg !92
  %_3 = load ptr, ptr %0, align 8, !dbg !92
; call <program::Shape as core::cmp::PartialEq>::eq
  %_0 = call zeroext i1 @_RNvXs4_Csf3ce2oskNi2_7programNtB5_5ShapeNtNtCs8NwYtU1Mohg_4core3cmp9PartialEq2eqB5_(ptr align 4 %_2, ptr align 4 %_3) #10, !dbg !91
  ret i1 %_0, !dbg !93
}

; <program::Shape>::scaled::{closure#0}
; Function Attrs: inlinehint nonlazybind uwtable
define internal i32 @_RNCNvMs0_Csf3ce2oskNi2_7programNtB7_5Shape6scaled0B7_(ptr align 8 %_1, i32 %n) unnamed_addr #2 !dbg !94 {
start:
; call <program::Shape>::scaled::helper
  %_3 = call i32 @_RNvNvMs0_Csf3ce2oskNi2_7programNtB7_5Shape6scaled6helper(i32 %n), !dbg !97
  %_6 = load ptr, ptr %_1, align 8, !dbg !98
  %_4 = load i32, ptr %_6, align 4, !dbg !98
  %0 = call { i32, i1 } @llvm.umul.with.overflow.i32(i32 %_3, i32 %_4), !dbg !97
  %_5.0 = extractvalue { i32, i1 } %0, 0, !dbg !97
  %_5.1 = extractvalue { i32, i1 } %0, 1, !dbg !97
  br i1 %_5.1, label %panic, label %bb2, !dbg !97

bb2:                                              ; preds = %start
  ret i32 %_5.0, !dbg !99

panic:                                            ; preds = %start
; call core::panicking::panic_const::panic_const_mul_overflow
  call void @_RNvNtNtCs8NwYtU1Mohg_4core9panicking11panic_const24panic_const_mul_overflow(ptr align 8 @alloc_79ece6512732c2bdacaae37d3b03a5b8) #12, !dbg !97
  unreachable, !dbg !97
}

; <std::rt::lang_start<()>::{closure#0} as core::ops::function::FnOnce<()>>::call_once::{shim:vtable#0}
; Function Attrs: inlinehint nonlazybind uwtable
define internal i32 @_RNSNvYNCINvNtCsi4IsKQVxMg0_3std2rt10lang_startuE0INtNtNtCs8NwYtU1Mohg_4core3ops8function6FnOnceuE9call_once6vtableCsf3ce2oskNi2_7program(ptr %_1) unnamed_addr #2 !dbg !100 {
start:
  %_2 = alloca [0 x i8], align 1
  %0 = load ptr, ptr %_1, align 8, !dbg !105
; call <std::rt::lang_start<()>::{closure#0} as core::ops::function::FnOnce<()>>::call_once
  %_0 = call i32 @_RNvYNCINvNtCsi4IsKQVxMg0_3std2rt10lang_startuE0INtNtNtCs8NwYtU1Mohg_4core3ops8function6FnOnceuE9call_onceCsf3ce2oskNi2_7program(ptr %0) #10, !dbg !105
  ret i32 %_0, !dbg !105
}

; program::main
; Function Attrs: nonlazybind uwtable
define hidden void @_RNvCsf3ce2oskNi2_7program4main() unnamed_addr #0 personality ptr @rust_eh_personality !dbg !106 {
start:
  %0 = alloca [16 x i8], align 8
  %_22 = alloca [1 x i8], align 1
  %_19 = alloca [4 x i8], align 4
  %other = alloca [4 x i8], align 4
  %s = alloca [4 x i8], align 4
  store i8 0, ptr %_22, align 1, !dbg !107
; call program::shadowed
  %_3 = call i32 @_RNvCsf3ce2oskNi2_7program8shadowed(i32 1), !dbg !108
; call program::largest::<u32>
  %_2 = call i32 @_RINvCsf3ce2oskNi2_7program7largestmEB2_(i32 3, i32 %_3), !dbg !109
  store i8 1, ptr %_22, align 1, !dbg !110
  store i32 %_2, ptr %s, align 4, !dbg !110
; invoke <program::Shape as program::Area>::twice
  %_7 = invoke i32 @_RNvYNtCsf3ce2oskNi2_7program5ShapeNtB4_4Area5twiceB4_(ptr align 4 %s)
          to label %bb3 unwind label %cleanup, !dbg !111

bb20:                                             ; preds = %bb16, %cleanup
  %1 = load i8, ptr %_22, align 1, !dbg !113
  %2 = trunc nuw i8 %1 to i1, !dbg !113
  br i1 %2, label %bb19, label %bb17, !dbg !113

cleanup:                                          ; preds = %bb12, %bb5, %panic, %bb3, %start
  %3 = landingpad { ptr, i32 }
          cleanup
  %4 = extractvalue { ptr, i32 } %3, 0
  %5 = extractvalue { ptr, i32 } %3, 1
  store ptr %4, ptr %0, align 8
  %6 = getelementptr inbounds i8, ptr %0, i64 8
  store i32 %5, ptr %6, align 8
  br label %bb20

bb3:                                              ; preds = %start
; invoke <u32 as program::Area>::area
  %_9 = invoke i32 @_RNvXs_Csf3ce2oskNi2_7programmNtB4_4Area4area(ptr align 4 @alloc_bc6c24833cc57d8ab679f3fbe0b0ac4a)
          to label %bb4 unwind label %cleanup, !dbg !114

bb4:                                              ; preds = %bb3
  %_11.0 = add i32 %_7, %_9, !dbg !115
  %_11.1 = icmp ult i32 %_11.0, %_7, !dbg !115
  br i1 %_11.1, label %panic, label %bb5, !dbg !115

bb5:                                              ; preds = %bb4
; invoke <program::Shape>::scaled
  %7 = invoke i32 @_RNvMs0_Csf3ce2oskNi2_7programNtB5_5Shape6scaled(ptr align 4 %s, i32 %_11.0)
          to label %bb6 unwind label %cleanup, !dbg !116

panic:                                            ; preds = %bb4
; invoke core::panicking::panic_const::panic_const_add_overflow
  invoke void @_RNvNtNtCs8NwYtU1Mohg_4core9panicking11panic_const24panic_const_add_overflow(ptr align 8 @alloc_1cee77f5fc4db072eaeb36eeee6b312a) #13
          to label %unreachable unwind label %cleanup, !dbg !115

unreachable:                                      ; preds = %panic
  unreachable

bb6:                                              ; preds = %bb5
  store i32 %7, ptr %other, align 4, !dbg !117
; invoke program::largest::<f64>
  %_13 = invoke double @_RINvCsf3ce2oskNi2_7program7largestdEB2_(double 1.000000e+00, double 2.000000e+00)
          to label %bb7 unwind label %cleanup1, !dbg !118

bb16:                                             ; preds = %bb15, %cleanup1
; invoke core::ptr::drop_glue::<program::Shape>
  invoke void @_RINvNtCs8NwYtU1Mohg_4core3ptr9drop_glueNtCsf3ce2oskNi2_7program5ShapeEBD_(ptr align 4 %other) #8
          to label %bb20 unwind label %terminate, !dbg !120

cleanup1:                                         ; preds = %bb11, %bb8, %bb6
  %8 = landingpad { ptr, i32 }
          cleanup
  %9 = extractvalue { ptr, i32 } %8, 0
  %10 = extractvalue { ptr, i32 } %8, 1
  store ptr %9, ptr %0, align 8
  %11 = getelementptr inbounds i8, ptr %0, i64 8
  store i32 %10, ptr %11, align 8
  br label %bb16

bb7:                                              ; preds = %bb6
  %_12 = fcmp ogt double %_13, 1.000000e+00, !dbg !118
  br i1 %_12, label %bb8, label %bb12, !dbg !118

bb12:                                             ; preds = %bb21, %bb9, %bb7
; invoke core::ptr::drop_glue::<program::Shape>
  invoke void @_RINvNtCs8NwYtU1Mohg_4core3ptr9drop_glueNtCsf3ce2oskNi2_7program5ShapeEBD_(ptr align 4 %other)
          to label %bb13 unwind label %cleanup, !dbg !120

bb8:                                              ; preds = %bb7
; invoke <program::Shape>::area
  %_15 = invoke i64 @_RNvMs0_Csf3ce2oskNi2_7programNtB5_5Shape4area(ptr align 4 %s)
          to label %bb9 unwind label %cleanup1, !dbg !121

bb9:                                              ; preds = %bb8
  %_14 = icmp eq i64 %_15, 1, !dbg !122
  br i1 %_14, label %bb10, label %bb12, !dbg !122

bb10:                                             ; preds = %bb9
  store i8 0, ptr %_22, align 1, !dbg !123
  %12 = load i32, ptr %s, align 4, !dbg !123
  store i32 %12, ptr %_19, align 4, !dbg !123
; invoke <program::Shape as core::clone::Clone>::clone
  %_20 = invoke i32 @_RNvXs2_Csf3ce2oskNi2_7programNtB5_5ShapeNtNtCs8NwYtU1Mohg_4core5clone5Clone5cloneB5_(ptr align 4 %other)
          to label %bb11 unwind label %cleanup2, !dbg !124

bb15:                                             ; preds = %cleanup2
; invoke core::ptr::drop_glue::<program::Shape>
  invoke void @_RINvNtCs8NwYtU1Mohg_4core3ptr9drop_glueNtCsf3ce2oskNi2_7program5ShapeEBD_(ptr align 4 %_19) #8
          to label %bb16 unwind label %terminate, !dbg !125

cleanup2:                                         ; preds = %bb10
  %13 = landingpad { ptr, i32 }
          cleanup
  %14 = extractvalue { ptr, i32 } %13, 0
  %15 = extractvalue { ptr, i32 } %13, 1
  store ptr %14, ptr %0, align 8
  %16 = getelementptr inbounds i8, ptr %0, i64 8
  store i32 %15, ptr %16, align 8
  br label %bb15

bb11:                                             ; preds = %bb10
  %_18.0 = load i32, ptr %_19, align 4, !dbg !126
; invoke program::captured
  %_17 = invoke zeroext i1 @_RNvCsf3ce2oskNi2_7program8captured(i32 %_18.0, i32 %_20)
          to label %bb21 unwind label %cleanup1, !dbg !127

bb21:                                             ; preds = %bb11
  br label %bb12, !dbg !127

bb13:                                             ; preds = %bb12
  %17 = load i8, ptr %_22, align 1, !dbg !113
  %18 = trunc nuw i8 %17 to i1, !dbg !113
  br i1 %18, label %bb18, label %bb14, !dbg !113

bb14:                                             ; preds = %bb18, %bb13
  store i8 0, ptr %_22, align 1, !dbg !113
  ret void, !dbg !128

bb18:                                             ; preds = %bb13
; call core::ptr::drop_glue::<program::Shape>
  call void @_RINvNtCs8NwYtU1Mohg_4core3ptr9drop_glueNtCsf3ce2oskNi2_7program5ShapeEBD_(ptr align 4 %s), !dbg !113
  br label %bb14, !dbg !113

terminate:                                        ; preds = %bb19, %bb16, %bb15
  %19 = landingpad { ptr, i32 }
          filter [0 x ptr] zeroinitializer
; call core::panicking::panic_in_cleanup
  call void @_RNvNtCs8NwYtU1Mohg_4core9panicking16panic_in_cleanup() #9, !dbg !129
  unreachable, !dbg !129

bb17:                                             ; preds = %bb19, %bb20
  %20 = load ptr, ptr %0, align 8, !dbg !129
  %21 = getelementptr inbounds i8, ptr %0, i64 8, !dbg !129
  %22 = load i32, ptr %21, align 8, !dbg !129
  %23 = insertvalue { ptr, i32 } poison, ptr %20, 0, !dbg !129
  %24 = insertvalue { ptr, i32 } %23, i32 %22, 1, !dbg !129
  resume { ptr, i32 } %24, !dbg !129

bb19:                                             ; preds = %bb20
; invoke core::ptr::drop_glue::<program::Shape>
  invoke void @_RINvNtCs8NwYtU1Mohg_4core3ptr9drop_glueNtCsf3ce2oskNi2_7program5ShapeEBD_(ptr align 4 %s) #8
          to label %bb17 unwind label %terminate, !dbg !113
}

; program::captured
; Function Attrs: nonlazybind uwtable
define internal zeroext i1 @_RNvCsf3ce2oskNi2_7program8captured(i32 %0, i32 %1) unnamed_addr #0 personality ptr @rust_eh_personality !dbg !130 {
start:
  %2 = alloca [16 x i8], align 8
  %same = alloca [16 x i8], align 8
  %p = alloca [8 x i8], align 4
  store i32 %0, ptr %p, align 4
  %3 = getelementptr inbounds i8, ptr %p, i64 4
  store i32 %1, ptr %3, align 4
  %_4 = getelementptr inbounds i8, ptr %p, i64 4, !dbg !131
  store ptr %p, ptr %same, align 8, !dbg !131
  %4 = getelementptr inbounds i8, ptr %same, i64 8, !dbg !131
  store ptr %_4, ptr %4, align 8, !dbg !131
; invoke program::captured::{closure#0}
  %_0 = invoke zeroext i1 @_RNCNvCsf3ce2oskNi2_7program8captured0B3_(ptr align 8 %same)
          to label %bb1 unwind label %cleanup, !dbg !132

bb3:                                              ; preds = %cleanup
; invoke core::ptr::drop_glue::<program::Pair>
  invoke void @_RINvNtCs8NwYtU1Mohg_4core3ptr9drop_glueNtCsf3ce2oskNi2_7program4PairEBD_(ptr align 4 %p) #8
          to label %bb4 unwind label %terminate, !dbg !134

cleanup:                                          ; preds = %start
  %5 = landingpad { ptr, i32 }
          cleanup
  %6 = extractvalue { ptr, i32 } %5, 0
  %7 = extractvalue { ptr, i32 } %5, 1
  store ptr %6, ptr %2, align 8
  %8 = getelementptr inbounds i8, ptr %2, i64 8
  store i32 %7, ptr %8, align 8
  br label %bb3

bb1:                                              ; preds = %start
; call core::ptr::drop_glue::<program::Pair>
  call void @_RINvNtCs8NwYtU1Mohg_4core3ptr9drop_glueNtCsf3ce2oskNi2_7program4PairEBD_(ptr align 4 %p), !dbg !134
  ret i1 %_0, !dbg !135

terminate:                                        ; preds = %bb3
  %9 = landingpad { ptr, i32 }
          filter [0 x ptr] zeroinitializer
; call core::panicking::panic_in_cleanup
  call void @_RNvNtCs8NwYtU1Mohg_4core9panicking16panic_in_cleanup() #9, !dbg !136
  unreachable, !dbg !136

bb4:                                              ; preds = %bb3
  %10 = load ptr, ptr %2, align 8, !dbg !136
  %11 = getelementptr inbounds i8, ptr %2, i64 8, !dbg !136
  %12 = load i32, ptr %11, align 8, !dbg !136
  %13 = insertvalue { ptr, i32 } poison, ptr %10, 0, !dbg !136
  %14 = insertvalue { ptr, i32 } %13, i32 %12, 1, !dbg !136
  resume { ptr, i32 } %14, !dbg !136
}

; program::shadowed
; Function Attrs: nonlazybind uwtable
define internal i32 @_RNvCsf3ce2oskNi2_7program8shadowed(i32 %x) unnamed_addr #0 !dbg !137 {
start:
  %_3.0 = add i32 %x, 1, !dbg !138
  %_3.1 = icmp ult i32 %_3.0, %x, !dbg !138
  br i1 %_3.1, label %panic, label %bb1, !dbg !138

bb1:                                              ; preds = %start
  %0 = call { i32, i1 } @llvm.umul.with.overflow.i32(i32 %_3.0, i32 2), !dbg !139
  %_4.0 = extractvalue { i32, i1 } %0, 0, !dbg !139
  %_4.1 = extractvalue { i32, i1 } %0, 1, !dbg !139
  br i1 %_4.1, label %panic1, label %bb2, !dbg !139

panic:                                            ; preds = %start
; call core::panicking::panic_const::panic_const_add_overflow
  call void @_RNvNtNtCs8NwYtU1Mohg_4core9panicking11panic_const24panic_const_add_overflow(ptr align 8 @alloc_e66189ac8e533af9425470e9ec00795a) #12, !dbg !138
  unreachable, !dbg !138

bb2:                                              ; preds = %bb1
  ret i32 %_4.0, !dbg !141

panic1:                                           ; preds = %bb1
; call core::panicking::panic_const::panic_const_mul_overflow
  call void @_RNvNtNtCs8NwYtU1Mohg_4core9panicking11panic_const24panic_const_mul_overflow(ptr align 8 @alloc_6bbd802eae12ded3835cb07deb57561d) #12, !dbg !139
  unreachable, !dbg !139
}

; <program::Shape>::area
; Function Attrs: nonlazybind uwtable
define internal i64 @_RNvMs0_Csf3ce2oskNi2_7programNtB5_5Shape4area(ptr align 4 %self) unnamed_addr #0 !dbg !142 {
start:
  ret i64 1, !dbg !144
}

; <program::Shape>::scaled
; Function Attrs: nonlazybind uwtable
define internal i32 @_RNvMs0_Csf3ce2oskNi2_7programNtB5_5Shape6scaled(ptr align 4 %self, i32 %0) unnamed_addr #0 !dbg !145 {
start:
  %grow = alloca [8 x i8], align 8
  %by = alloca [4 x i8], align 4
  store i32 %0, ptr %by, align 4
  store ptr %by, ptr %grow, align 8, !dbg !146
  %_8 = load i32, ptr %self, align 4, !dbg !147
; call <program::Shape>::scaled::{closure#0}
  %_5 = call i32 @_RNCNvMs0_Csf3ce2oskNi2_7programNtB7_5Shape6scaled0B7_(ptr align 8 %grow, i32 %_8) #10, !dbg !149
  ret i32 %_5, !dbg !150
}

; program::m::f
; Function Attrs: nonlazybind uwtable
define internal i32 @_RNvNtCsf3ce2oskNi2_7program1m1f(i32 %n) unnamed_addr #0 !dbg !151 {
start:
  %_2.0 = add i32 %n, 1, !dbg !153
  %_2.1 = icmp ult i32 %_2.0, %n, !dbg !153
  br i1 %_2.1, label %panic, label %bb1, !dbg !153

bb1:                                              ; preds = %start
  ret i32 %_2.0, !dbg !154

panic:                                            ; preds = %start
; call core::panicking::panic_const::panic_const_add_overflow
  call void @_RNvNtNtCs8NwYtU1Mohg_4core9panicking11panic_const24panic_const_add_overflow(ptr align 8 @alloc_ec193ec3581d2cb4a0dc46523576a6d0) #12, !dbg !153
  unreachable, !dbg !153
}

; <program::Shape>::scaled::helper
; Function Attrs: nonlazybind uwtable
define internal i32 @_RNvNvMs0_Csf3ce2oskNi2_7programNtB7_5Shape6scaled6helper(i32 %x) unnamed_addr #0 !dbg !155 {
start:
  %_2.0 = add i32 %x, 1, !dbg !156
  %_2.1 = icmp ult i32 %_2.0, %x, !dbg !156
  br i1 %_2.1, label %panic, label %bb1, !dbg !156

bb1:                                              ; preds = %start
  ret i32 %_2.0, !dbg !157

panic:                                            ; preds = %start
; call core::panicking::panic_const::panic_const_add_overflow
  call void @_RNvNtNtCs8NwYtU1Mohg_4core9panicking11panic_const24panic_const_add_overflow(ptr align 8 @alloc_b9b555e800bb84d4e91091dcb9cb7d2e) #12, !dbg !156
  unreachable, !dbg !156
}

; <program::Shape as program::Area>::area
; Function Attrs: nonlazybind uwtable
define internal i32 @_RNvXCsf3ce2oskNi2_7programNtB2_5ShapeNtB2_4Area4area(ptr align 4 %self) unnamed_addr #0 !dbg !158 {
start:
  %_2 = load i32, ptr %self, align 4, !dbg !160
  %_3 = load i32, ptr %self, align 4, !dbg !161
  %0 = call { i32, i1 } @llvm.umul.with.overflow.i32(i32 %_2, i32 %_3), !dbg !160
  %_4.0 = extractvalue { i32, i1 } %0, 0, !dbg !160
  %_4.1 = extractvalue { i32, i1 } %0, 1, !dbg !160
  br i1 %_4.1, label %panic, label %bb1, !dbg !160

bb1:                                              ; preds = %start
  ret i32 %_4.0, !dbg !162

panic:                                            ; preds = %start
; call core::panicking::panic_const::panic_const_mul_overflow
  call void @_RNvNtNtCs8NwYtU1Mohg_4core9panicking11panic_const24panic_const_mul_overflow(ptr align 8 @alloc_957aad521df8d0db1a0fa502a40f903f) #12, !dbg !160
  unreachable, !dbg !160
}

; <program::Shape as core::ops::drop::Drop>::drop
; Function Attrs: nonlazybind uwtable
define internal void @_RNvXs1_Csf3ce2oskNi2_7programNtB5_5ShapeNtNtNtCs8NwYtU1Mohg_4core3ops4drop4Drop4drop(ptr align 4 %self) unnamed_addr #0 !dbg !163 {
start:
  %_3 = load i32, ptr %self, align 4, !dbg !165
; call program::m::f
  %_2 = call i32 @_RNvNtCsf3ce2oskNi2_7program1m1f(i32 %_3), !dbg !166
  store i32 %_2, ptr %self, align 4, !dbg !167
  ret void, !dbg !168
}

; <program::Shape as core::clone::Clone>::clone
; Function Attrs: inlinehint nonlazybind uwtable
define internal i32 @_RNvXs2_Csf3ce2oskNi2_7programNtB5_5ShapeNtNtCs8NwYtU1Mohg_4core5clone5Clone5cloneB5_(ptr align 4 %self) unnamed_addr #2 !dbg !169 {
start:
  %_2 = load i32, ptr %self, align 4, !dbg !171
  ret i32 %_2, !dbg !172
}

; <program::Shape as core::cmp::PartialEq>::eq
; Function Attrs: inlinehint nonlazybind uwtable
define internal zeroext i1 @_RNvXs4_Csf3ce2oskNi2_7programNtB5_5ShapeNtNtCs8NwYtU1Mohg_4core3cmp9PartialEq2eqB5_(ptr align 4 %self, ptr align 4 %other) unnamed_addr #2 !dbg !173 {
start:
  %_3 = load i32, ptr %self, align 4, !dbg !175
  %_4 = load i32, ptr %other, align 4, !dbg !175
  %_0 = icmp eq i32 %_3, %_4, !dbg !175
  ret i1 %_0, !dbg !176
}

; <() as std::process::Termination>::report
; Function Attrs: inlinehint nonlazybind uwtable
define internal i8 @_RNvXsZ_NtCsi4IsKQVxMg0_3std7processuNtB5_11Termination6reportCsf3ce2oskNi2_7program() unnamed_addr #2 !dbg !177 {
start:
  ret i8 0, !dbg !179
}

; <u32 as program::Area>::area
; Function Attrs: nonlazybind uwtable
define internal i32 @_RNvXs_Csf3ce2oskNi2_7programmNtB4_4Area4area(ptr align 4 %self) unnamed_addr #0 !dbg !180 {
start:
  %_0 = load i32, ptr %self, align 4, !dbg !182
  ret i32 %_0, !dbg !183
}

; <fn() as core::ops::function::FnOnce<()>>::call_once
; Function Attrs: inlinehint nonlazybind uwtable
define internal void @_RNvYFEuINtNtNtCs8NwYtU1Mohg_4core3ops8function6FnOnceuE9call_onceCsf3ce2oskNi2_7program(ptr %_1) unnamed_addr #2 !dbg !184 {
start:
  %_2 = alloca [0 x i8], align 1
  call void %_1(), !dbg !185
  ret void, !dbg !185
}

; <std::rt::lang_start<()>::{closure#0} as core::ops::function::FnOnce<()>>::call_once
; Function Attrs: inlinehint nonlazybind uwtable
define internal i32 @_RNvYNCINvNtCsi4IsKQVxMg0_3std2rt10lang_startuE0INtNtNtCs8NwYtU1Mohg_4core3ops8function6FnOnceuE9call_onceCsf3ce2oskNi2_7program(ptr %0) unnamed_addr #2 personality ptr @rust_eh_personality !dbg !186 {
start:
  %1 = alloca [16 x i8], align 8
  %_2 = alloca [0 x i8], align 1
  %_1 = alloca [8 x i8], align 8
  store ptr %0, ptr %_1, align 8
; invoke std::rt::lang_start::<()>::{closure#0}
  %_0 = invoke i32 @_RNCINvNtCsi4IsKQVxMg0_3std2rt10lang_startuE0Csf3ce2oskNi2_7program(ptr align 8 %_1)
          to label %bb1 unwind label %cleanup, !dbg !187

bb3:                                              ; preds = %cleanup
  %2 = load ptr, ptr %1, align 8, !dbg !187
  %3 = getelementptr inbounds i8, ptr %1, i64 8, !dbg !187
  %4 = load i32, ptr %3, align 8, !dbg !187
  %5 = insertvalue { ptr, i32 } poison, ptr %2, 0, !dbg !187
  %6 = insertvalue { ptr, i32 } %5, i32 %4, 1, !dbg !187
  resume { ptr, i32 } %6, !dbg !187

cleanup:                                          ; preds = %start
  %7 = landingpad { ptr, i32 }
          cleanup
  %8 = extractvalue { ptr, i32 } %7, 0
  %9 = extractvalue { ptr, i32 } %7, 1
  store ptr %8, ptr %1, align 8
  %10 = getelementptr inbounds i8, ptr %1, i64 8
  store i32 %9, ptr %10, align 8
  br label %bb3

bb1:                                              ; preds = %start
  ret i32 %_0, !dbg !187
}

; <program::Shape as program::Area>::twice
; Function Attrs: nonlazybind uwtable
define internal i32 @_RNvYNtCsf3ce2oskNi2_7program5ShapeNtB4_4Area5twiceB4_(ptr align 4 %self) unnamed_addr #0 !dbg !188 {
start:
; call <program::Shape as program::Area>::area
  %_2 = call i32 @_RNvXCsf3ce2oskNi2_7programNtB2_5ShapeNtB2_4Area4area(ptr align 4 %self), !dbg !190
  %0 = call { i32, i1 } @llvm.umul.with.overflow.i32(i32 %_2, i32 2), !dbg !191
  %_3.0 = extractvalue { i32, i1 } %0, 0, !dbg !191
  %_3.1 = extractvalue { i32, i1 } %0, 1, !dbg !191
  br i1 %_3.1, label %panic, label %bb2, !dbg !191

bb2:                                              ; preds = %start
  ret i32 %_3.0, !dbg !192

panic:                                            ; preds = %start
; call core::panicking::panic_const::panic_const_mul_overflow
  call void @_RNvNtNtCs8NwYtU1Mohg_4core9panicking11panic_const24panic_const_mul_overflow(ptr align 8 @alloc_a44799cecf94bdc2f1bc655faa78a57a) #12, !dbg !191
  unreachable, !dbg !191
}

; Function Attrs: nounwind nonlazybind uwtable
declare i32 @rust_eh_personality(i32, i32, i64, ptr, ptr) unnamed_addr #3

; core::panicking::panic_in_cleanup
; Function Attrs: cold minsize noinline noreturn nounwind nonlazybind optsize uwtable
declare void @_RNvNtCs8NwYtU1Mohg_4core9panicking16panic_in_cleanup() unnamed_addr #4

; std::rt::lang_start_internal
; Function Attrs: nonlazybind uwtable
declare i64 @_RNvNtCsi4IsKQVxMg0_3std2rt19lang_start_internal(ptr, ptr align 8, i64, ptr, i8) unnamed_addr #0

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare { i32, i1 } @llvm.umul.with.overflow.i32(i32, i32) #5

; core::panicking::panic_const::panic_const_mul_overflow
; Function Attrs: cold noinline noreturn nonlazybind uwtable
declare void @_RNvNtNtCs8NwYtU1Mohg_4core9panicking11panic_const24panic_const_mul_overflow(ptr align 8) unnamed_addr #6

; core::panicking::panic_const::panic_const_add_overflow
; Function Attrs: cold noinline noreturn nonlazybind uwtable
declare void @_RNvNtNtCs8NwYtU1Mohg_4core9panicking11panic_const24panic_const_add_overflow(ptr align 8) unnamed_addr #6

; Function Attrs: nonlazybind
define i32 @main(i32 %0, ptr %1) unnamed_addr #7 {
top:
  %2 = load volatile i8, ptr @__rustc_debug_gdb_scripts_section__, align 1
  %3 = sext i32 %0 to i64
; call std::rt::lang_start::<()>
  %4 = call i64 @_RINvNtCsi4IsKQVxMg0_3std2rt10lang_startuECsf3ce2oskNi2_7program(ptr @_RNvCsf3ce2oskNi2_7program4main, i64 %3, ptr %1, i8 0)
  %5 = trunc i64 %4 to i32
  ret i32 %5
}

attributes #0 = { nonlazybind uwtable "probe-stack"="inline-asm" "target-cpu"="x86-64" }
attributes #1 = { noinline nonlazybind uwtable "probe-stack"="inline-asm" "target-cpu"="x86-64" }
attributes #2 = { inlinehint nonlazybind uwtable "probe-stack"="inline-asm" "target-cpu"="x86-64" }
attributes #3 = { nounwind nonlazybind uwtable "probe-stack"="inline-asm" "target-cpu"="x86-64" }
attributes #4 = { cold minsize noinline noreturn nounwind nonlazybind optsize uwtable "probe-stack"="inline-asm" "target-cpu"="x86-64" }
attributes #5 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #6 = { cold noinline noreturn nonlazybind uwtable "probe-stack"="inline-asm" "target-cpu"="x86-64" }
attributes #7 = { nonlazybind "target-cpu"="x86-64" }
attributes #8 = { cold }
attributes #9 = { cold noreturn nounwind }
attributes #10 = { inlinehint }
attributes #11 = { noinline }
attributes #12 = { noinline noreturn }
attributes #13 = { noreturn }

!llvm.module.flags = !{!0, !1, !2, !3, !4}
!llvm.ident = !{!5}
!llvm.dbg.cu = !{!6}

!0 = !{i32 8, !"PIC Level", i32 2}
!1 = !{i32 7, !"PIE Level", i32 2}
!2 = !{i32 2, !"RtLibUseGOT", i32 1}
!3 = !{i32 7, !"Dwarf Version", i32 4}
!4 = !{i32 2, !"Debug Info Version", i32 3}
!5 = !{!"rustc version 1.97.0-nightly (e50aa6fba 2026-05-19)"}
!6 = distinct !DICompileUnit(language: DW_LANG_Rust, file: !7, producer: "clang LLVM (rustc version 1.97.0-nightly (e50aa6fba 2026-05-19))", isOptimized: false, runtimeVersion: 0, emissionKind: FullDebug, splitDebugInlining: false, nameTableKind: None)
!7 = !DIFile(filename: "program.rs/@/program.af509e895a9659c4-cgu.0", directory: ".")
!8 = distinct !DISubprogram(name: "largest<f64>", linkageName: "_RINvCsf3ce2oskNi2_7program7largestdEB2_", scope: !10, file: !9, line: 56, type: !11, scopeLine: 56, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !6, templateParams: !12)
!9 = !DIFile(filename: "program.rs", directory: ".", checksumkind: CSK_MD5, checksum: "a8adb0ce395437d79859a05f5ff85ae3")
!10 = !DINamespace(name: "program", scope: null)
!11 = !DISubroutineType(types: !12)
!12 = !{}
!13 = !DILocation(line: 57, column: 8, scope: !8)
!14 = !DILocation(line: 1920, column: 50, scope: !15, inlinedAt: !21)
!15 = distinct !DISubprogram(name: "gt", linkageName: "_RNvXsQ_NtNtCs8NwYtU1Mohg_4core3cmp5implsdNtB7_10PartialOrd2gt", scope: !17, file: !16, line: 1920, type: !11, scopeLine: 1920, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !6, templateParams: !12)
!16 = !DIFile(filename: "library/core/src/cmp.rs", directory: "/rustc/e50aa6fba4e63ab34c72bf9acfd2c307c1155d1a", checksumkind: CSK_MD5, checksum: "bc7f0404e71b200fe525fc0c9b05015f")
!17 = !DINamespace(name: "{impl#54}", scope: !18)
!18 = !DINamespace(name: "impls", scope: !19)
!19 = !DINamespace(name: "cmp", scope: !20)
!20 = !DINamespace(name: "core", scope: null)
!21 = distinct !DILocation(line: 57, column: 8, scope: !8)
!22 = !DILocation(line: 1920, column: 59, scope: !15, inlinedAt: !21)
!23 = !DILocation(line: 1920, column: 67, scope: !15, inlinedAt: !21)
!24 = !DILocation(line: 58, column: 1, scope: !8)
!25 = !DILocation(line: 57, column: 35, scope: !8)
!26 = !DILocation(line: 57, column: 5, scope: !8)
!27 = !DILocation(line: 57, column: 22, scope: !8)
!28 = !DILocation(line: 58, column: 2, scope: !8)
!29 = !DILocation(line: 56, column: 1, scope: !8)
!30 = distinct !DISubprogram(name: "largest<u32>", linkageName: "_RINvCsf3ce2oskNi2_7program7largestmEB2_", scope: !10, file: !9, line: 56, type: !11, scopeLine: 56, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !6, templateParams: !12)
!31 = !DILocation(line: 57, column: 8, scope: !30)
!32 = !DILocation(line: 1920, column: 50, scope: !33, inlinedAt: !35)
!33 = distinct !DISubprogram(name: "gt", linkageName: "_RNvXs10_NtNtCs8NwYtU1Mohg_4core3cmp5implsmNtB8_10PartialOrd2gt", scope: !34, file: !16, line: 1920, type: !11, scopeLine: 1920, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !6, templateParams: !12)
!34 = !DINamespace(name: "{impl#64}", scope: !18)
!35 = distinct !DILocation(line: 57, column: 8, scope: !30)
!36 = !DILocation(line: 1920, column: 59, scope: !33, inlinedAt: !35)
!37 = !DILocation(line: 1920, column: 67, scope: !33, inlinedAt: !35)
!38 = !DILocation(line: 58, column: 1, scope: !30)
!39 = !DILocation(line: 57, column: 35, scope: !30)
!40 = !DILocation(line: 57, column: 5, scope: !30)
!41 = !DILocation(line: 57, column: 22, scope: !30)
!42 = !DILocation(line: 58, column: 2, scope: !30)
!43 = !DILocation(line: 56, column: 1, scope: !30)
!44 = distinct !DISubprogram(name: "drop_glue<program::Pair>", linkageName: "_RINvNtCs8NwYtU1Mohg_4core3ptr9drop_glueNtCsf3ce2oskNi2_7program4PairEBD_", scope: !46, file: !45, line: 825, type: !11, scopeLine: 825, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !6, templateParams: !12)
!45 = !DIFile(filename: "library/core/src/ptr/mod.rs", directory: "/rustc/e50aa6fba4e63ab34c72bf9acfd2c307c1155d1a", checksumkind: CSK_MD5, checksum: "083f613d4c0dee7d8eb289a97bc119b0")
!46 = !DINamespace(name: "ptr", scope: !20)
!47 = !DILocation(line: 825, column: 1, scope: !44)
!48 = distinct !DISubprogram(name: "drop_glue<program::Shape>", linkageName: "_RINvNtCs8NwYtU1Mohg_4core3ptr9drop_glueNtCsf3ce2oskNi2_7program5ShapeEBD_", scope: !46, file: !45, line: 825, type: !11, scopeLine: 825, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !6, templateParams: !12)
!49 = !DILocation(line: 825, column: 1, scope: !48)
!50 = distinct !DISubprogram(name: "lang_start<()>", linkageName: "_RINvNtCsi4IsKQVxMg0_3std2rt10lang_startuECsf3ce2oskNi2_7program", scope: !52, file: !51, line: 199, type: !11, scopeLine: 199, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !6, templateParams: !12)
!51 = !DIFile(filename: "library/std/src/rt.rs", directory: "/rustc/e50aa6fba4e63ab34c72bf9acfd2c307c1155d1a", checksumkind: CSK_MD5, checksum: "83eadca7bec2ebce94abb46f51902baa")
!52 = !DINamespace(name: "rt", scope: !53)
!53 = !DINamespace(name: "std", scope: null)
!54 = !DILocation(line: 206, column: 10, scope: !50)
!55 = !DILocation(line: 205, column: 5, scope: !50)
!56 = !DILocation(line: 211, column: 2, scope: !50)
!57 = distinct !DISubprogram(name: "__rust_begin_short_backtrace<fn(), ()>", linkageName: "_RINvNtNtCsi4IsKQVxMg0_3std3sys9backtrace28___rust_begin_short_backtraceFEuuECsf3ce2oskNi2_7program", scope: !59, file: !58, line: 162, type: !11, scopeLine: 162, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !6, templateParams: !12)
!58 = !DIFile(filename: "library/std/src/sys/backtrace.rs", directory: "/rustc/e50aa6fba4e63ab34c72bf9acfd2c307c1155d1a", checksumkind: CSK_MD5, checksum: "0469076862be40bd9e65965440a24fae")
!59 = !DINamespace(name: "backtrace", scope: !60)
!60 = !DINamespace(name: "sys", scope: !53)
!61 = !DILocation(line: 166, column: 18, scope: !57)
!62 = !DILocation(line: 491, column: 5, scope: !63, inlinedAt: !66)
!63 = distinct !DISubprogram(name: "black_box<()>", linkageName: "_RINvNtCs8NwYtU1Mohg_4core4hint9black_boxuECsf3ce2oskNi2_7program", scope: !65, file: !64, line: 490, type: !11, scopeLine: 490, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !6, templateParams: !12)
!64 = !DIFile(filename: "library/core/src/hint.rs", directory: "/rustc/e50aa6fba4e63ab34c72bf9acfd2c307c1155d1a", checksumkind: CSK_MD5, checksum: "3bdbac5c7616d584a36b114744411911")
!65 = !DINamespace(name: "hint", scope: !20)
!66 = !DILocation(line: 169, column: 5, scope: !67)
!67 = distinct !DILexicalBlock(scope: !57, file: !58, line: 166, column: 5)
!68 = !{i64 14490017069234805}
!69 = !DILocation(line: 172, column: 2, scope: !57)
!70 = distinct !DISubprogram(name: "{closure#0}<()>", linkageName: "_RNCINvNtCsi4IsKQVxMg0_3std2rt10lang_startuE0Csf3ce2oskNi2_7program", scope: !71, file: !51, line: 206, type: !11, scopeLine: 206, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !6, templateParams: !12)
!71 = !DINamespace(name: "lang_start", scope: !52)
!72 = !DILocation(line: 206, column: 70, scope: !70)
!73 = !DILocation(line: 206, column: 18, scope: !70)
!74 = !DILocation(line: 206, column: 76, scope: !70)
!75 = !DILocation(line: 592, column: 9, scope: !76, inlinedAt: !82)
!76 = distinct !DISubprogram(name: "as_i32", linkageName: "_RNvMs8_NtNtNtNtCsi4IsKQVxMg0_3std3sys7process4unix6commonNtB5_8ExitCode6as_i32Csf3ce2oskNi2_7program", scope: !78, file: !77, line: 591, type: !11, scopeLine: 591, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !6, templateParams: !12)
!77 = !DIFile(filename: "library/std/src/sys/process/unix/common.rs", directory: "/rustc/e50aa6fba4e63ab34c72bf9acfd2c307c1155d1a", checksumkind: CSK_MD5, checksum: "9ce13a63119e878727d165dd623553d1")
!78 = !DINamespace(name: "ExitCode", scope: !79)
!79 = !DINamespace(name: "common", scope: !80)
!80 = !DINamespace(name: "unix", scope: !81)
!81 = !DINamespace(name: "process", scope: !60)
!82 = !DILocation(line: 2256, column: 16, scope: !83, inlinedAt: !87)
!83 = distinct !DISubprogram(name: "to_i32", linkageName: "_RNvMsT_NtCsi4IsKQVxMg0_3std7processNtB5_8ExitCode6to_i32Csf3ce2oskNi2_7program", scope: !85, file: !84, line: 2255, type: !11, scopeLine: 2255, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !6, templateParams: !12)
!84 = !DIFile(filename: "library/std/src/process.rs", directory: "/rustc/e50aa6fba4e63ab34c72bf9acfd2c307c1155d1a", checksumkind: CSK_MD5, checksum: "0ee41e8418237b35f168df5e897449e1")
!85 = !DINamespace(name: "ExitCode", scope: !86)
!86 = !DINamespace(name: "process", scope: !53)
!87 = !DILocation(line: 206, column: 85, scope: !70)
!88 = !DILocation(line: 206, column: 93, scope: !70)
!89 = distinct !DISubprogram(name: "{closure#0}", linkageName: "_RNCNvCsf3ce2oskNi2_7program8captured0B3_", scope: !90, file: !9, line: 67, type: !11, scopeLine: 67, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !6, templateParams: !12)
!90 = !DINamespace(name: "captured", scope: !10)
!91 = !DILocation(line: 67, column: 19, scope: !89)
!92 = !DILocation(line: 67, column: 26, scope: !89)
!93 = !DILocation(line: 67, column: 29, scope: !89)
!94 = distinct !DISubprogram(name: "{closure#0}", linkageName: "_RNCNvMs0_Csf3ce2oskNi2_7programNtB7_5Shape6scaled0B7_", scope: !95, file: !9, line: 34, type: !11, scopeLine: 34, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !6, templateParams: !12)
!95 = !DINamespace(name: "scaled", scope: !96)
!96 = !DINamespace(name: "{impl#2}", scope: !10)
!97 = !DILocation(line: 34, column: 29, scope: !94)
!98 = !DILocation(line: 34, column: 41, scope: !94)
!99 = !DILocation(line: 34, column: 43, scope: !94)
!100 = distinct !DISubprogram(name: "call_once<std::rt::lang_start::{closure_env#0}<()>, ()>", linkageName: "_RNSNvYNCINvNtCsi4IsKQVxMg0_3std2rt10lang_startuE0INtNtNtCs8NwYtU1Mohg_4core3ops8function6FnOnceuE9call_once6vtableCsf3ce2oskNi2_7program", scope: !102, file: !101, line: 250, type: !11, scopeLine: 250, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !6, templateParams: !12)
!101 = !DIFile(filename: "library/core/src/ops/function.rs", directory: "/rustc/e50aa6fba4e63ab34c72bf9acfd2c307c1155d1a", checksumkind: CSK_MD5, checksum: "7165aec212fc528edf645f7f5c1c91bb")
!102 = !DINamespace(name: "FnOnce", scope: !103)
!103 = !DINamespace(name: "function", scope: !104)
!104 = !DINamespace(name: "ops", scope: !20)
!105 = !DILocation(line: 250, column: 5, scope: !100)
!106 = distinct !DISubprogram(name: "main", linkageName: "_RNvCsf3ce2oskNi2_7program4main", scope: !10, file: !9, line: 71, type: !11, scopeLine: 71, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagMainSubprogram, unit: !6, templateParams: !12)
!107 = !DILocation(line: 72, column: 9, scope: !106)
!108 = !DILocation(line: 72, column: 38, scope: !106)
!109 = !DILocation(line: 72, column: 27, scope: !106)
!110 = !DILocation(line: 72, column: 13, scope: !106)
!111 = !DILocation(line: 73, column: 28, scope: !112)
!112 = distinct !DILexicalBlock(scope: !106, file: !9, line: 72, column: 5)
!113 = !DILocation(line: 77, column: 1, scope: !106)
!114 = !DILocation(line: 73, column: 43, scope: !112)
!115 = !DILocation(line: 73, column: 26, scope: !112)
!116 = !DILocation(line: 73, column: 19, scope: !112)
!117 = !DILocation(line: 73, column: 17, scope: !112)
!118 = !DILocation(line: 74, column: 8, scope: !119)
!119 = distinct !DILexicalBlock(scope: !112, file: !9, line: 73, column: 5)
!120 = !DILocation(line: 77, column: 1, scope: !112)
!121 = !DILocation(line: 74, column: 37, scope: !119)
!122 = !DILocation(line: 74, column: 35, scope: !119)
!123 = !DILocation(line: 75, column: 28, scope: !119)
!124 = !DILocation(line: 75, column: 40, scope: !119)
!125 = !DILocation(line: 75, column: 48, scope: !119)
!126 = !DILocation(line: 75, column: 18, scope: !119)
!127 = !DILocation(line: 75, column: 9, scope: !119)
!128 = !DILocation(line: 77, column: 2, scope: !106)
!129 = !DILocation(line: 71, column: 1, scope: !106)
!130 = distinct !DISubprogram(name: "captured", linkageName: "_RNvCsf3ce2oskNi2_7program8captured", scope: !10, file: !9, line: 66, type: !11, scopeLine: 66, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !6, templateParams: !12)
!131 = !DILocation(line: 67, column: 16, scope: !130)
!132 = !DILocation(line: 68, column: 5, scope: !133)
!133 = distinct !DILexicalBlock(scope: !130, file: !9, line: 67, column: 5)
!134 = !DILocation(line: 69, column: 1, scope: !130)
!135 = !DILocation(line: 69, column: 2, scope: !130)
!136 = !DILocation(line: 66, column: 1, scope: !130)
!137 = distinct !DISubprogram(name: "shadowed", linkageName: "_RNvCsf3ce2oskNi2_7program8shadowed", scope: !10, file: !9, line: 60, type: !11, scopeLine: 60, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !6, templateParams: !12)
!138 = !DILocation(line: 61, column: 13, scope: !137)
!139 = !DILocation(line: 62, column: 13, scope: !140)
!140 = distinct !DILexicalBlock(scope: !137, file: !9, line: 61, column: 5)
!141 = !DILocation(line: 64, column: 2, scope: !137)
!142 = distinct !DISubprogram(name: "area", linkageName: "_RNvMs0_Csf3ce2oskNi2_7programNtB5_5Shape4area", scope: !143, file: !9, line: 26, type: !11, scopeLine: 26, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !6, templateParams: !12)
!143 = !DINamespace(name: "Shape", scope: !10)
!144 = !DILocation(line: 28, column: 6, scope: !142)
!145 = distinct !DISubprogram(name: "scaled", linkageName: "_RNvMs0_Csf3ce2oskNi2_7programNtB5_5Shape6scaled", scope: !143, file: !9, line: 30, type: !11, scopeLine: 30, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !6, templateParams: !12)
!146 = !DILocation(line: 34, column: 20, scope: !145)
!147 = !DILocation(line: 35, column: 28, scope: !148)
!148 = distinct !DILexicalBlock(scope: !145, file: !9, line: 34, column: 9)
!149 = !DILocation(line: 35, column: 23, scope: !148)
!150 = !DILocation(line: 36, column: 6, scope: !145)
!151 = distinct !DISubprogram(name: "f", linkageName: "_RNvNtCsf3ce2oskNi2_7program1m1f", scope: !152, file: !9, line: 40, type: !11, scopeLine: 40, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !6, templateParams: !12)
!152 = !DINamespace(name: "m", scope: !10)
!153 = !DILocation(line: 41, column: 9, scope: !151)
!154 = !DILocation(line: 42, column: 6, scope: !151)
!155 = distinct !DISubprogram(name: "helper", linkageName: "_RNvNvMs0_Csf3ce2oskNi2_7programNtB7_5Shape6scaled6helper", scope: !95, file: !9, line: 31, type: !11, scopeLine: 31, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !6, templateParams: !12)
!156 = !DILocation(line: 32, column: 13, scope: !155)
!157 = !DILocation(line: 33, column: 10, scope: !155)
!158 = distinct !DISubprogram(name: "area", linkageName: "_RNvXCsf3ce2oskNi2_7programNtB2_5ShapeNtB2_4Area4area", scope: !159, file: !9, line: 14, type: !11, scopeLine: 14, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !6, templateParams: !12)
!159 = !DINamespace(name: "{impl#0}", scope: !10)
!160 = !DILocation(line: 15, column: 9, scope: !158)
!161 = !DILocation(line: 15, column: 21, scope: !158)
!162 = !DILocation(line: 16, column: 6, scope: !158)
!163 = distinct !DISubprogram(name: "drop", linkageName: "_RNvXs1_Csf3ce2oskNi2_7programNtB5_5ShapeNtNtNtCs8NwYtU1Mohg_4core3ops4drop4Drop4drop", scope: !164, file: !9, line: 51, type: !11, scopeLine: 51, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !6, templateParams: !12)
!164 = !DINamespace(name: "{impl#3}", scope: !10)
!165 = !DILocation(line: 52, column: 26, scope: !163)
!166 = !DILocation(line: 52, column: 21, scope: !163)
!167 = !DILocation(line: 52, column: 9, scope: !163)
!168 = !DILocation(line: 53, column: 6, scope: !163)
!169 = distinct !DISubprogram(name: "clone", linkageName: "_RNvXs2_Csf3ce2oskNi2_7programNtB5_5ShapeNtNtCs8NwYtU1Mohg_4core5clone5Clone5cloneB5_", scope: !170, file: !9, line: 1, type: !11, scopeLine: 1, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !6, templateParams: !12)
!170 = !DINamespace(name: "{impl#4}", scope: !10)
!171 = !DILocation(line: 3, column: 5, scope: !169)
!172 = !DILocation(line: 1, column: 15, scope: !169)
!173 = distinct !DISubprogram(name: "eq", linkageName: "_RNvXs4_Csf3ce2oskNi2_7programNtB5_5ShapeNtNtCs8NwYtU1Mohg_4core3cmp9PartialEq2eqB5_", scope: !174, file: !9, line: 1, type: !11, scopeLine: 1, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !6, templateParams: !12)
!174 = !DINamespace(name: "{impl#6}", scope: !10)
!175 = !DILocation(line: 3, column: 5, scope: !173)
!176 = !DILocation(line: 1, column: 26, scope: !173)
!177 = distinct !DISubprogram(name: "report", linkageName: "_RNvXsZ_NtCsi4IsKQVxMg0_3std7processuNtB5_11Termination6reportCsf3ce2oskNi2_7program", scope: !178, file: !84, line: 2657, type: !11, scopeLine: 2657, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !6, templateParams: !12)
!178 = !DINamespace(name: "{impl#63}", scope: !86)
!179 = !DILocation(line: 2659, column: 6, scope: !177)
!180 = distinct !DISubprogram(name: "area", linkageName: "_RNvXs_Csf3ce2oskNi2_7programmNtB4_4Area4area", scope: !181, file: !9, line: 20, type: !11, scopeLine: 20, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !6, templateParams: !12)
!181 = !DINamespace(name: "{impl#1}", scope: !10)
!182 = !DILocation(line: 21, column: 9, scope: !180)
!183 = !DILocation(line: 22, column: 6, scope: !180)
!184 = distinct !DISubprogram(name: "call_once<fn(), ()>", linkageName: "_RNvYFEuINtNtNtCs8NwYtU1Mohg_4core3ops8function6FnOnceuE9call_onceCsf3ce2oskNi2_7program", scope: !102, file: !101, line: 250, type: !11, scopeLine: 250, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !6, templateParams: !12)
!185 = !DILocation(line: 250, column: 5, scope: !184)
!186 = distinct !DISubprogram(name: "call_once<std::rt::lang_start::{closure_env#0}<()>, ()>", linkageName: "_RNvYNCINvNtCsi4IsKQVxMg0_3std2rt10lang_startuE0INtNtNtCs8NwYtU1Mohg_4core3ops8function6FnOnceuE9call_onceCsf3ce2oskNi2_7program", scope: !102, file: !101, line: 250, type: !11, scopeLine: 250, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !6, templateParams: !12)
!187 = !DILocation(line: 250, column: 5, scope: !186)
!188 = distinct !DISubprogram(name: "twice<program::Shape>", linkageName: "_RNvYNtCsf3ce2oskNi2_7program5ShapeNtB4_4Area5twiceB4_", scope: !189, file: !9, line: 8, type: !11, scopeLine: 8, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !6, templateParams: !12)
!189 = !DINamespace(name: "Area", scope: !10)
!190 = !DILocation(line: 9, column: 14, scope: !188)
!191 = !DILocation(line: 9, column: 9, scope: !188)
!192 = !DILocation(line: 10, column: 6, scope: !188)
