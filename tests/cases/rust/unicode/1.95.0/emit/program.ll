; ModuleID = 'program.96197a1d9946b19a-cgu.0'
source_filename = "program.96197a1d9946b19a-cgu.0"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

%"core::fmt::rt::Argument<'_>" = type { %"core::fmt::rt::ArgumentType<'_>" }
%"core::fmt::rt::ArgumentType<'_>" = type { ptr, [1 x i64] }

@vtable.0 = private unnamed_addr constant <{ [24 x i8], ptr, ptr, ptr }> <{ [24 x i8] c"\00\00\00\00\00\00\00\00\08\00\00\00\00\00\00\00\08\00\00\00\00\00\00\00", ptr @_RNSNvYNCINvNtCsjrHSEGnQ3l9_3std2rt10lang_startuE0INtNtNtCsgEmfK2I1SDS_4core3ops8function6FnOnceuE9call_once6vtableCscSYwAIFpW9W_7program, ptr @_RNCINvNtCsjrHSEGnQ3l9_3std2rt10lang_startuE0CscSYwAIFpW9W_7program, ptr @_RNCINvNtCsjrHSEGnQ3l9_3std2rt10lang_startuE0CscSYwAIFpW9W_7program }>, align 8
@alloc_61c699fab84e9b60e0beacbe072e39a3 = private unnamed_addr constant [10 x i8] c"a \22b\22 \F0\9F\98\80", align 1
@alloc_a5863cf6c227b721c2ea02f7856a7224 = private unnamed_addr constant [5 x i8] c"\F0\9F\98\80\0A", align 1
@alloc_804d983231ccef91c183f55df45eb5ae = private unnamed_addr constant [9 x i8] c"\C0\06 \F0\9F\98\80\0A\00", align 1
@alloc_77fc783b6e4f55358d689e4357461f94 = private unnamed_addr constant [12 x i8] c"\F0\9F\98\80 gr\C3\B6\C3\9Fe", align 1
@alloc_74a079c1c27d92b5d6b4a417ba20e637 = private unnamed_addr constant [11 x i8] c"program.rs\00", align 1
@alloc_f3e51baf8e3cfcaf1bcdf0932005dc01 = private unnamed_addr constant <{ ptr, [16 x i8] }> <{ ptr @alloc_74a079c1c27d92b5d6b4a417ba20e637, [16 x i8] c"\0A\00\00\00\00\00\00\00\08\00\00\00\05\00\00\00" }>, align 8
@__rustc_debug_gdb_scripts_section__ = linkonce_odr unnamed_addr constant [34 x i8] c"\01gdb_load_rust_pretty_printers.py\00", section ".debug_gdb_scripts", align 1

; <core::fmt::rt::Argument>::new_display::<usize>
; Function Attrs: inlinehint nonlazybind uwtable
define internal void @_RINvMNtNtCsgEmfK2I1SDS_4core3fmt2rtNtB3_8Argument11new_displayjECscSYwAIFpW9W_7program(ptr sret([16 x i8]) align 8 %_0, ptr align 8 %x) unnamed_addr #0 !dbg !8 {
start:
  %_2 = alloca [16 x i8], align 8
  store ptr %x, ptr %_2, align 8, !dbg !16
  %0 = getelementptr inbounds i8, ptr %_2, i64 8, !dbg !16
  store ptr @_RNvXsi_NtNtNtCsgEmfK2I1SDS_4core3fmt3num3impjNtB9_7Display3fmt, ptr %0, align 8, !dbg !16
  call void @llvm.memcpy.p0.p0.i64(ptr align 8 %_0, ptr align 8 %_2, i64 16, i1 false), !dbg !17
  ret void, !dbg !18
}

; <core::fmt::Arguments>::new::<9, 1>
; Function Attrs: inlinehint nonlazybind uwtable
define internal { ptr, ptr } @_RINvMs2_NtCsgEmfK2I1SDS_4core3fmtNtB6_9Arguments3newKj9_Kj1_ECscSYwAIFpW9W_7program(ptr align 1 %template, ptr align 8 %args) unnamed_addr #0 !dbg !19 {
start:
  %0 = insertvalue { ptr, ptr } poison, ptr %template, 0, !dbg !22
  %1 = insertvalue { ptr, ptr } %0, ptr %args, 1, !dbg !22
  ret { ptr, ptr } %1, !dbg !22
}

; std::rt::lang_start::<()>
; Function Attrs: nonlazybind uwtable
define hidden i64 @_RINvNtCsjrHSEGnQ3l9_3std2rt10lang_startuECscSYwAIFpW9W_7program(ptr %main, i64 %argc, ptr %argv, i8 %sigpipe) unnamed_addr #1 !dbg !23 {
start:
  %_7 = alloca [8 x i8], align 8
  store ptr %main, ptr %_7, align 8, !dbg !27
; call std::rt::lang_start_internal
  %_0 = call i64 @_RNvNtCsjrHSEGnQ3l9_3std2rt19lang_start_internal(ptr align 1 %_7, ptr align 8 @vtable.0, i64 %argc, ptr %argv, i8 %sigpipe), !dbg !28
  ret i64 %_0, !dbg !29
}

; std::sys::backtrace::__rust_begin_short_backtrace::<fn(), ()>
; Function Attrs: noinline nonlazybind uwtable
define internal void @_RINvNtNtCsjrHSEGnQ3l9_3std3sys9backtrace28___rust_begin_short_backtraceFEuuECscSYwAIFpW9W_7program(ptr %f) unnamed_addr #2 !dbg !30 {
start:
; call <fn() as core::ops::function::FnOnce<()>>::call_once
  call void @_RNvYFEuINtNtNtCsgEmfK2I1SDS_4core3ops8function6FnOnceuE9call_onceCscSYwAIFpW9W_7program(ptr %f) #7, !dbg !34
  call void asm sideeffect "", "~{memory}"(), !dbg !35, !srcloc !41
  ret void, !dbg !42
}

; std::rt::lang_start::<()>::{closure#0}
; Function Attrs: inlinehint nonlazybind uwtable
define internal i32 @_RNCINvNtCsjrHSEGnQ3l9_3std2rt10lang_startuE0CscSYwAIFpW9W_7program(ptr align 8 %_1) unnamed_addr #0 !dbg !43 {
start:
  %_4 = load ptr, ptr %_1, align 8, !dbg !45
; call std::sys::backtrace::__rust_begin_short_backtrace::<fn(), ()>
  call void @_RINvNtNtCsjrHSEGnQ3l9_3std3sys9backtrace28___rust_begin_short_backtraceFEuuECscSYwAIFpW9W_7program(ptr %_4) #8, !dbg !46
; call <() as std::process::Termination>::report
  %self = call i8 @_RNvXsZ_NtCsjrHSEGnQ3l9_3std7processuNtB5_11Termination6reportCscSYwAIFpW9W_7program() #7, !dbg !47
  %_0 = zext i8 %self to i32, !dbg !48
  ret i32 %_0, !dbg !61
}

; <std::rt::lang_start<()>::{closure#0} as core::ops::function::FnOnce<()>>::call_once::{shim:vtable#0}
; Function Attrs: inlinehint nonlazybind uwtable
define internal i32 @_RNSNvYNCINvNtCsjrHSEGnQ3l9_3std2rt10lang_startuE0INtNtNtCsgEmfK2I1SDS_4core3ops8function6FnOnceuE9call_once6vtableCscSYwAIFpW9W_7program(ptr %_1) unnamed_addr #0 !dbg !62 {
start:
  %_2 = alloca [0 x i8], align 1
  %0 = load ptr, ptr %_1, align 8, !dbg !67
; call <std::rt::lang_start<()>::{closure#0} as core::ops::function::FnOnce<()>>::call_once
  %_0 = call i32 @_RNvYNCINvNtCsjrHSEGnQ3l9_3std2rt10lang_startuE0INtNtNtCsgEmfK2I1SDS_4core3ops8function6FnOnceuE9call_onceCscSYwAIFpW9W_7program(ptr %0) #7, !dbg !67
  ret i32 %_0, !dbg !67
}

; program::main
; Function Attrs: nonlazybind uwtable
define hidden void @_RNvCscSYwAIFpW9W_7program4main() unnamed_addr #1 !dbg !68 {
start:
  %_11 = alloca [16 x i8], align 8
  %args = alloca [16 x i8], align 8
  %_8 = alloca [8 x i8], align 8
  %_zeichen = alloca [24 x i8], align 8
  %"gr\C3\B6\C3\9Fe" = alloca [16 x i8], align 8
  store ptr @alloc_61c699fab84e9b60e0beacbe072e39a3, ptr %"gr\C3\B6\C3\9Fe", align 8, !dbg !71
  %0 = getelementptr inbounds i8, ptr %"gr\C3\B6\C3\9Fe", i64 8, !dbg !71
  store i64 10, ptr %0, align 8, !dbg !71
  store i32 223, ptr %_zeichen, align 8, !dbg !72
  %1 = getelementptr inbounds i8, ptr %_zeichen, i64 4, !dbg !72
  store i8 120, ptr %1, align 4, !dbg !72
  %2 = getelementptr inbounds i8, ptr %_zeichen, i64 8, !dbg !72
  store ptr @alloc_a5863cf6c227b721c2ea02f7856a7224, ptr %2, align 8, !dbg !72
  %3 = getelementptr inbounds i8, ptr %2, i64 8, !dbg !72
  store i64 5, ptr %3, align 8, !dbg !72
; call program::länge
  %4 = call i64 @_RNvCscSYwAIFpW9W_7programu8lnge_loa(ptr align 8 %"gr\C3\B6\C3\9Fe"), !dbg !74
  store i64 %4, ptr %_8, align 8, !dbg !74
; call <core::fmt::rt::Argument>::new_display::<usize>
  call void @_RINvMNtNtCsgEmfK2I1SDS_4core3fmt2rtNtB3_8Argument11new_displayjECscSYwAIFpW9W_7program(ptr sret([16 x i8]) align 8 %_11, ptr align 8 %_8) #7, !dbg !76
  %5 = getelementptr inbounds nuw %"core::fmt::rt::Argument<'_>", ptr %args, i64 0, !dbg !76
  call void @llvm.memcpy.p0.p0.i64(ptr align 8 %5, ptr align 8 %_11, i64 16, i1 false), !dbg !76
; call <core::fmt::Arguments>::new::<9, 1>
  %6 = call { ptr, ptr } @_RINvMs2_NtCsgEmfK2I1SDS_4core3fmtNtB6_9Arguments3newKj9_Kj1_ECscSYwAIFpW9W_7program(ptr align 1 @alloc_804d983231ccef91c183f55df45eb5ae, ptr align 8 %args) #7, !dbg !80
  %_5.0 = extractvalue { ptr, ptr } %6, 0, !dbg !80
  %_5.1 = extractvalue { ptr, ptr } %6, 1, !dbg !80
; call std::io::stdio::_print
  call void @_RNvNtNtCsjrHSEGnQ3l9_3std2io5stdio6__print(ptr %_5.0, ptr %_5.1), !dbg !83
  ret void, !dbg !84
}

; program::länge
; Function Attrs: nonlazybind uwtable
define internal i64 @_RNvCscSYwAIFpW9W_7programu8lnge_loa(ptr align 8 %"gr\C3\B6\C3\9Fe") unnamed_addr #1 !dbg !85 {
start:
  %_6.0 = load ptr, ptr %"gr\C3\B6\C3\9Fe", align 8, !dbg !86
  %0 = getelementptr inbounds i8, ptr %"gr\C3\B6\C3\9Fe", i64 8, !dbg !86
  %_6.1 = load i64, ptr %0, align 8, !dbg !86
; call <str>::len
  %n = call i64 @_RNvMNtCsgEmfK2I1SDS_4core3stre3lenCscSYwAIFpW9W_7program(ptr align 1 %_6.0, i64 %_6.1) #7, !dbg !88
; call <str>::len
  %_3 = call i64 @_RNvMNtCsgEmfK2I1SDS_4core3stre3lenCscSYwAIFpW9W_7program(ptr align 1 @alloc_77fc783b6e4f55358d689e4357461f94, i64 12) #7, !dbg !89
  %_5.0 = add i64 %_3, %n, !dbg !91
  %_5.1 = icmp ult i64 %_5.0, %_3, !dbg !91
  br i1 %_5.1, label %panic, label %bb3, !dbg !91

bb3:                                              ; preds = %start
  ret i64 %_5.0, !dbg !92

panic:                                            ; preds = %start
; call core::panicking::panic_const::panic_const_add_overflow
  call void @_RNvNtNtCsgEmfK2I1SDS_4core9panicking11panic_const24panic_const_add_overflow(ptr align 8 @alloc_f3e51baf8e3cfcaf1bcdf0932005dc01) #9, !dbg !91
  unreachable, !dbg !91
}

; <str>::len
; Function Attrs: inlinehint nonlazybind uwtable
define internal i64 @_RNvMNtCsgEmfK2I1SDS_4core3stre3lenCscSYwAIFpW9W_7program(ptr align 1 %self.0, i64 %self.1) unnamed_addr #0 !dbg !93 {
start:
  ret i64 %self.1, !dbg !97
}

; <() as std::process::Termination>::report
; Function Attrs: inlinehint nonlazybind uwtable
define internal i8 @_RNvXsZ_NtCsjrHSEGnQ3l9_3std7processuNtB5_11Termination6reportCscSYwAIFpW9W_7program() unnamed_addr #0 !dbg !98 {
start:
  ret i8 0, !dbg !100
}

; <fn() as core::ops::function::FnOnce<()>>::call_once
; Function Attrs: inlinehint nonlazybind uwtable
define internal void @_RNvYFEuINtNtNtCsgEmfK2I1SDS_4core3ops8function6FnOnceuE9call_onceCscSYwAIFpW9W_7program(ptr %_1) unnamed_addr #0 !dbg !101 {
start:
  %_2 = alloca [0 x i8], align 1
  call void %_1(), !dbg !102
  ret void, !dbg !102
}

; <std::rt::lang_start<()>::{closure#0} as core::ops::function::FnOnce<()>>::call_once
; Function Attrs: inlinehint nonlazybind uwtable
define internal i32 @_RNvYNCINvNtCsjrHSEGnQ3l9_3std2rt10lang_startuE0INtNtNtCsgEmfK2I1SDS_4core3ops8function6FnOnceuE9call_onceCscSYwAIFpW9W_7program(ptr %0) unnamed_addr #0 personality ptr @rust_eh_personality !dbg !103 {
start:
  %1 = alloca [16 x i8], align 8
  %_2 = alloca [0 x i8], align 1
  %_1 = alloca [8 x i8], align 8
  store ptr %0, ptr %_1, align 8
; invoke std::rt::lang_start::<()>::{closure#0}
  %_0 = invoke i32 @_RNCINvNtCsjrHSEGnQ3l9_3std2rt10lang_startuE0CscSYwAIFpW9W_7program(ptr align 8 %_1)
          to label %bb1 unwind label %cleanup, !dbg !104

bb3:                                              ; preds = %cleanup
  %2 = load ptr, ptr %1, align 8, !dbg !104
  %3 = getelementptr inbounds i8, ptr %1, i64 8, !dbg !104
  %4 = load i32, ptr %3, align 8, !dbg !104
  %5 = insertvalue { ptr, i32 } poison, ptr %2, 0, !dbg !104
  %6 = insertvalue { ptr, i32 } %5, i32 %4, 1, !dbg !104
  resume { ptr, i32 } %6, !dbg !104

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
  ret i32 %_0, !dbg !104
}

; <usize as core::fmt::Display>::fmt
; Function Attrs: nonlazybind uwtable
declare zeroext i1 @_RNvXsi_NtNtNtCsgEmfK2I1SDS_4core3fmt3num3impjNtB9_7Display3fmt(ptr align 8, ptr align 8) unnamed_addr #1

; Function Attrs: nocallback nofree nounwind willreturn memory(argmem: readwrite)
declare void @llvm.memcpy.p0.p0.i64(ptr noalias writeonly captures(none), ptr noalias readonly captures(none), i64, i1 immarg) #3

; std::rt::lang_start_internal
; Function Attrs: nonlazybind uwtable
declare i64 @_RNvNtCsjrHSEGnQ3l9_3std2rt19lang_start_internal(ptr align 1, ptr align 8, i64, ptr, i8) unnamed_addr #1

; std::io::stdio::_print
; Function Attrs: nonlazybind uwtable
declare void @_RNvNtNtCsjrHSEGnQ3l9_3std2io5stdio6__print(ptr, ptr) unnamed_addr #1

; core::panicking::panic_const::panic_const_add_overflow
; Function Attrs: cold noinline noreturn nonlazybind uwtable
declare void @_RNvNtNtCsgEmfK2I1SDS_4core9panicking11panic_const24panic_const_add_overflow(ptr align 8) unnamed_addr #4

; Function Attrs: nounwind nonlazybind uwtable
declare i32 @rust_eh_personality(i32, i32, i64, ptr, ptr) unnamed_addr #5

; Function Attrs: nonlazybind
define i32 @main(i32 %0, ptr %1) unnamed_addr #6 {
top:
  %2 = load volatile i8, ptr @__rustc_debug_gdb_scripts_section__, align 1
  %3 = sext i32 %0 to i64
; call std::rt::lang_start::<()>
  %4 = call i64 @_RINvNtCsjrHSEGnQ3l9_3std2rt10lang_startuECscSYwAIFpW9W_7program(ptr @_RNvCscSYwAIFpW9W_7program4main, i64 %3, ptr %1, i8 0)
  %5 = trunc i64 %4 to i32
  ret i32 %5
}

attributes #0 = { inlinehint nonlazybind uwtable "probe-stack"="inline-asm" "target-cpu"="x86-64" }
attributes #1 = { nonlazybind uwtable "probe-stack"="inline-asm" "target-cpu"="x86-64" }
attributes #2 = { noinline nonlazybind uwtable "probe-stack"="inline-asm" "target-cpu"="x86-64" }
attributes #3 = { nocallback nofree nounwind willreturn memory(argmem: readwrite) }
attributes #4 = { cold noinline noreturn nonlazybind uwtable "probe-stack"="inline-asm" "target-cpu"="x86-64" }
attributes #5 = { nounwind nonlazybind uwtable "probe-stack"="inline-asm" "target-cpu"="x86-64" }
attributes #6 = { nonlazybind "target-cpu"="x86-64" }
attributes #7 = { inlinehint }
attributes #8 = { noinline }
attributes #9 = { noinline noreturn }

!llvm.module.flags = !{!0, !1, !2, !3, !4}
!llvm.ident = !{!5}
!llvm.dbg.cu = !{!6}

!0 = !{i32 8, !"PIC Level", i32 2}
!1 = !{i32 7, !"PIE Level", i32 2}
!2 = !{i32 2, !"RtLibUseGOT", i32 1}
!3 = !{i32 7, !"Dwarf Version", i32 4}
!4 = !{i32 2, !"Debug Info Version", i32 3}
!5 = !{!"rustc version 1.95.0 (59807616e 2026-04-14)"}
!6 = distinct !DICompileUnit(language: DW_LANG_Rust, file: !7, producer: "clang LLVM (rustc version 1.95.0 (59807616e 2026-04-14))", isOptimized: false, runtimeVersion: 0, emissionKind: FullDebug, splitDebugInlining: false, nameTableKind: None)
!7 = !DIFile(filename: "program.rs/@/program.96197a1d9946b19a-cgu.0", directory: ".")
!8 = distinct !DISubprogram(name: "new_display<usize>", linkageName: "_RINvMNtNtCsgEmfK2I1SDS_4core3fmt2rtNtB3_8Argument11new_displayjECscSYwAIFpW9W_7program", scope: !10, file: !9, line: 89, type: !14, scopeLine: 89, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !6, templateParams: !15)
!9 = !DIFile(filename: "library/core/src/fmt/rt.rs", directory: "/rustc/59807616e1fa2540724bfbac14d7976d7e4a3860", checksumkind: CSK_MD5, checksum: "f03333f1e0f72e96e1911387c755e384")
!10 = !DINamespace(name: "Argument", scope: !11)
!11 = !DINamespace(name: "rt", scope: !12)
!12 = !DINamespace(name: "fmt", scope: !13)
!13 = !DINamespace(name: "core", scope: null)
!14 = !DISubroutineType(types: !15)
!15 = !{}
!16 = !DILocation(line: 47, column: 17, scope: !8)
!17 = !DILocation(line: 44, column: 9, scope: !8)
!18 = !DILocation(line: 91, column: 6, scope: !8)
!19 = distinct !DISubprogram(name: "new<9, 1>", linkageName: "_RINvMs2_NtCsgEmfK2I1SDS_4core3fmtNtB6_9Arguments3newKj9_Kj1_ECscSYwAIFpW9W_7program", scope: !21, file: !20, line: 729, type: !14, scopeLine: 729, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !6, templateParams: !15)
!20 = !DIFile(filename: "library/core/src/fmt/mod.rs", directory: "/rustc/59807616e1fa2540724bfbac14d7976d7e4a3860", checksumkind: CSK_MD5, checksum: "66c54229528687a22c80807f245fa4df")
!21 = !DINamespace(name: "Arguments", scope: !12)
!22 = !DILocation(line: 735, column: 6, scope: !19)
!23 = distinct !DISubprogram(name: "lang_start<()>", linkageName: "_RINvNtCsjrHSEGnQ3l9_3std2rt10lang_startuECscSYwAIFpW9W_7program", scope: !25, file: !24, line: 199, type: !14, scopeLine: 199, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !6, templateParams: !15)
!24 = !DIFile(filename: "library/std/src/rt.rs", directory: "/rustc/59807616e1fa2540724bfbac14d7976d7e4a3860", checksumkind: CSK_MD5, checksum: "83eadca7bec2ebce94abb46f51902baa")
!25 = !DINamespace(name: "rt", scope: !26)
!26 = !DINamespace(name: "std", scope: null)
!27 = !DILocation(line: 206, column: 10, scope: !23)
!28 = !DILocation(line: 205, column: 5, scope: !23)
!29 = !DILocation(line: 211, column: 2, scope: !23)
!30 = distinct !DISubprogram(name: "__rust_begin_short_backtrace<fn(), ()>", linkageName: "_RINvNtNtCsjrHSEGnQ3l9_3std3sys9backtrace28___rust_begin_short_backtraceFEuuECscSYwAIFpW9W_7program", scope: !32, file: !31, line: 162, type: !14, scopeLine: 162, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !6, templateParams: !15)
!31 = !DIFile(filename: "library/std/src/sys/backtrace.rs", directory: "/rustc/59807616e1fa2540724bfbac14d7976d7e4a3860", checksumkind: CSK_MD5, checksum: "0469076862be40bd9e65965440a24fae")
!32 = !DINamespace(name: "backtrace", scope: !33)
!33 = !DINamespace(name: "sys", scope: !26)
!34 = !DILocation(line: 166, column: 18, scope: !30)
!35 = !DILocation(line: 491, column: 5, scope: !36, inlinedAt: !39)
!36 = distinct !DISubprogram(name: "black_box<()>", linkageName: "_RINvNtCsgEmfK2I1SDS_4core4hint9black_boxuECscSYwAIFpW9W_7program", scope: !38, file: !37, line: 490, type: !14, scopeLine: 490, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !6, templateParams: !15)
!37 = !DIFile(filename: "library/core/src/hint.rs", directory: "/rustc/59807616e1fa2540724bfbac14d7976d7e4a3860", checksumkind: CSK_MD5, checksum: "2a901a283eb5f69871d8be07d256ca78")
!38 = !DINamespace(name: "hint", scope: !13)
!39 = !DILocation(line: 169, column: 5, scope: !40)
!40 = distinct !DILexicalBlock(scope: !30, file: !31, line: 166, column: 5)
!41 = !{i64 14135239885600714}
!42 = !DILocation(line: 172, column: 2, scope: !30)
!43 = distinct !DISubprogram(name: "{closure#0}<()>", linkageName: "_RNCINvNtCsjrHSEGnQ3l9_3std2rt10lang_startuE0CscSYwAIFpW9W_7program", scope: !44, file: !24, line: 206, type: !14, scopeLine: 206, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !6, templateParams: !15)
!44 = !DINamespace(name: "lang_start", scope: !25)
!45 = !DILocation(line: 206, column: 70, scope: !43)
!46 = !DILocation(line: 206, column: 18, scope: !43)
!47 = !DILocation(line: 206, column: 76, scope: !43)
!48 = !DILocation(line: 588, column: 9, scope: !49, inlinedAt: !55)
!49 = distinct !DISubprogram(name: "as_i32", linkageName: "_RNvMs8_NtNtNtNtCsjrHSEGnQ3l9_3std3sys7process4unix6commonNtB5_8ExitCode6as_i32CscSYwAIFpW9W_7program", scope: !51, file: !50, line: 587, type: !14, scopeLine: 587, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !6, templateParams: !15)
!50 = !DIFile(filename: "library/std/src/sys/process/unix/common.rs", directory: "/rustc/59807616e1fa2540724bfbac14d7976d7e4a3860", checksumkind: CSK_MD5, checksum: "30ad2f25ab170a75b6ebf3a9d367d220")
!51 = !DINamespace(name: "ExitCode", scope: !52)
!52 = !DINamespace(name: "common", scope: !53)
!53 = !DINamespace(name: "unix", scope: !54)
!54 = !DINamespace(name: "process", scope: !33)
!55 = !DILocation(line: 2184, column: 16, scope: !56, inlinedAt: !60)
!56 = distinct !DISubprogram(name: "to_i32", linkageName: "_RNvMsT_NtCsjrHSEGnQ3l9_3std7processNtB5_8ExitCode6to_i32CscSYwAIFpW9W_7program", scope: !58, file: !57, line: 2183, type: !14, scopeLine: 2183, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !6, templateParams: !15)
!57 = !DIFile(filename: "library/std/src/process.rs", directory: "/rustc/59807616e1fa2540724bfbac14d7976d7e4a3860", checksumkind: CSK_MD5, checksum: "dfe9b5e7c082bd83c1ad09dca134fe2e")
!58 = !DINamespace(name: "ExitCode", scope: !59)
!59 = !DINamespace(name: "process", scope: !26)
!60 = !DILocation(line: 206, column: 85, scope: !43)
!61 = !DILocation(line: 206, column: 93, scope: !43)
!62 = distinct !DISubprogram(name: "call_once<std::rt::lang_start::{closure_env#0}<()>, ()>", linkageName: "_RNSNvYNCINvNtCsjrHSEGnQ3l9_3std2rt10lang_startuE0INtNtNtCsgEmfK2I1SDS_4core3ops8function6FnOnceuE9call_once6vtableCscSYwAIFpW9W_7program", scope: !64, file: !63, line: 250, type: !14, scopeLine: 250, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !6, templateParams: !15)
!63 = !DIFile(filename: "library/core/src/ops/function.rs", directory: "/rustc/59807616e1fa2540724bfbac14d7976d7e4a3860", checksumkind: CSK_MD5, checksum: "7165aec212fc528edf645f7f5c1c91bb")
!64 = !DINamespace(name: "FnOnce", scope: !65)
!65 = !DINamespace(name: "function", scope: !66)
!66 = !DINamespace(name: "ops", scope: !13)
!67 = !DILocation(line: 250, column: 5, scope: !62)
!68 = distinct !DISubprogram(name: "main", linkageName: "_RNvCscSYwAIFpW9W_7program4main", scope: !70, file: !69, line: 11, type: !14, scopeLine: 11, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition | DISPFlagMainSubprogram, unit: !6, templateParams: !15)
!69 = !DIFile(filename: "program.rs", directory: ".", checksumkind: CSK_MD5, checksum: "9ab56fc1a25d2a7fd5143f9b7e44bdd8")
!70 = !DINamespace(name: "program", scope: null)
!71 = !DILocation(line: 12, column: 19, scope: !68)
!72 = !DILocation(line: 13, column: 20, scope: !73)
!73 = distinct !DILexicalBlock(scope: !68, file: !69, line: 12, column: 5)
!74 = !DILocation(line: 14, column: 25, scope: !75)
!75 = distinct !DILexicalBlock(scope: !73, file: !69, line: 13, column: 5)
!76 = !DILocation(line: 14, column: 5, scope: !77)
!77 = !DILexicalBlockFile(scope: !78, file: !69, discriminator: 0)
!78 = distinct !DILexicalBlock(scope: !75, file: !79, line: 143, column: 28)
!79 = !DIFile(filename: "library/std/src/macros.rs", directory: "/rustc/59807616e1fa2540724bfbac14d7976d7e4a3860", checksumkind: CSK_MD5, checksum: "a8906dec5ca2014c3fea0770b2c16963")
!80 = !DILocation(line: 14, column: 5, scope: !81)
!81 = !DILexicalBlockFile(scope: !82, file: !69, discriminator: 0)
!82 = distinct !DILexicalBlock(scope: !78, file: !79, line: 143, column: 28)
!83 = !DILocation(line: 14, column: 5, scope: !75)
!84 = !DILocation(line: 15, column: 2, scope: !68)
!85 = distinct !DISubprogram(name: "l\C3\A4nge", linkageName: "_RNvCscSYwAIFpW9W_7programu8lnge_loa", scope: !70, file: !69, line: 6, type: !14, scopeLine: 6, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !6, templateParams: !15)
!86 = !DILocation(line: 7, column: 34, scope: !87)
!87 = distinct !DILexicalBlock(scope: !85, file: !69, line: 7, column: 2)
!88 = !DILocation(line: 7, column: 46, scope: !87)
!89 = !DILocation(line: 8, column: 7, scope: !90)
!90 = distinct !DILexicalBlock(scope: !87, file: !69, line: 7, column: 26)
!91 = !DILocation(line: 8, column: 5, scope: !90)
!92 = !DILocation(line: 9, column: 2, scope: !85)
!93 = distinct !DISubprogram(name: "len", linkageName: "_RNvMNtCsgEmfK2I1SDS_4core3stre3lenCscSYwAIFpW9W_7program", scope: !95, file: !94, line: 157, type: !14, scopeLine: 157, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !6, templateParams: !15)
!94 = !DIFile(filename: "library/core/src/str/mod.rs", directory: "/rustc/59807616e1fa2540724bfbac14d7976d7e4a3860", checksumkind: CSK_MD5, checksum: "b67baab1b9aefdbe1feb84767953c83d")
!95 = !DINamespace(name: "{impl#0}", scope: !96)
!96 = !DINamespace(name: "str", scope: !13)
!97 = !DILocation(line: 159, column: 6, scope: !93)
!98 = distinct !DISubprogram(name: "report", linkageName: "_RNvXsZ_NtCsjrHSEGnQ3l9_3std7processuNtB5_11Termination6reportCscSYwAIFpW9W_7program", scope: !99, file: !57, line: 2581, type: !14, scopeLine: 2581, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !6, templateParams: !15)
!99 = !DINamespace(name: "{impl#63}", scope: !59)
!100 = !DILocation(line: 2583, column: 6, scope: !98)
!101 = distinct !DISubprogram(name: "call_once<fn(), ()>", linkageName: "_RNvYFEuINtNtNtCsgEmfK2I1SDS_4core3ops8function6FnOnceuE9call_onceCscSYwAIFpW9W_7program", scope: !64, file: !63, line: 250, type: !14, scopeLine: 250, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !6, templateParams: !15)
!102 = !DILocation(line: 250, column: 5, scope: !101)
!103 = distinct !DISubprogram(name: "call_once<std::rt::lang_start::{closure_env#0}<()>, ()>", linkageName: "_RNvYNCINvNtCsjrHSEGnQ3l9_3std2rt10lang_startuE0INtNtNtCsgEmfK2I1SDS_4core3ops8function6FnOnceuE9call_onceCscSYwAIFpW9W_7program", scope: !64, file: !63, line: 250, type: !14, scopeLine: 250, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !6, templateParams: !15)
!104 = !DILocation(line: 250, column: 5, scope: !103)
