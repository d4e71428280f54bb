; ModuleID = 'program.71cfb4806d926dd4-cgu.0'
source_filename = "program.71cfb4806d926dd4-cgu.0"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

; program::private
; Function Attrs: nonlazybind uwtable
define hidden i32 @_RNvCs9LOxnqXjMsO_7program7private(i32 %x) unnamed_addr #0 !dbg !7 {
start:
  %_0.i = mul i32 %x, 3, !dbg !12
  ret i32 %_0.i, !dbg !19
}

; <u32>::wrapping_mul
; Function Attrs: alwaysinline nonlazybind uwtable
define hidden i32 @_RNvMs6_NtCs8NwYtU1Mohg_4core3numm12wrapping_mulCs9LOxnqXjMsO_7program(i32 %self, i32 %rhs) unnamed_addr #1 !dbg !13 {
start:
  %_0 = mul i32 %self, %rhs, !dbg !20
  ret i32 %_0, !dbg !21
}

; program::inner::call
; Function Attrs: nonlazybind uwtable
define i32 @_RNvNtCs9LOxnqXjMsO_7program5inner4call() unnamed_addr #0 !dbg !22 {
start:
; call program::private
  %_0 = call i32 @_RNvCs9LOxnqXjMsO_7program7private(i32 2), !dbg !24
  ret i32 %_0, !dbg !25
}

attributes #0 = { nonlazybind uwtable "probe-stack"="inline-asm" "target-cpu"="x86-64" }
attributes #1 = { alwaysinline nonlazybind uwtable "probe-stack"="inline-asm" "target-cpu"="x86-64" }

!llvm.module.flags = !{!0, !1, !2, !3}
!llvm.ident = !{!4}
!llvm.dbg.cu = !{!5}

!0 = !{i32 8, !"PIC Level", i32 2}
!1 = !{i32 2, !"RtLibUseGOT", i32 1}
!2 = !{i32 7, !"Dwarf Version", i32 4}
!3 = !{i32 2, !"Debug Info Version", i32 3}
!4 = !{!"rustc version 1.97.0-nightly (e50aa6fba 2026-05-19)"}
!5 = distinct !DICompileUnit(language: DW_LANG_Rust, file: !6, producer: "clang LLVM (rustc version 1.97.0-nightly (e50aa6fba 2026-05-19))", isOptimized: false, runtimeVersion: 0, emissionKind: FullDebug, splitDebugInlining: false, nameTableKind: None)
!6 = !DIFile(filename: "program.rs/@/program.71cfb4806d926dd4-cgu.0", directory: ".")
!7 = distinct !DISubprogram(name: "private", linkageName: "_RNvCs9LOxnqXjMsO_7program7private", scope: !9, file: !8, line: 2, type: !10, scopeLine: 2, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !11)
!8 = !DIFile(filename: "program.rs", directory: ".", checksumkind: CSK_MD5, checksum: "d1e261085e46694c82fead6a18726de4")
!9 = !DINamespace(name: "program", scope: null)
!10 = !DISubroutineType(types: !11)
!11 = !{}
!12 = !DILocation(line: 2660, column: 13, scope: !13, inlinedAt: !18)
!13 = distinct !DISubprogram(name: "wrapping_mul", linkageName: "_RNvMs6_NtCs8NwYtU1Mohg_4core3numm12wrapping_mulCs9LOxnqXjMsO_7program", scope: !15, file: !14, line: 2659, type: !10, scopeLine: 2659, flags: DIFlagPrototyped, spFlags: DISPFlagLocalToUnit | DISPFlagDefinition, unit: !5, templateParams: !11)
!14 = !DIFile(filename: "library/core/src/num/uint_macros.rs", directory: "/rustc/e50aa6fba4e63ab34c72bf9acfd2c307c1155d1a", checksumkind: CSK_MD5, checksum: "f5927e5f4ce2af85127f35c8c2a3c1bb")
!15 = !DINamespace(name: "{impl#8}", scope: !16)
!16 = !DINamespace(name: "num", scope: !17)
!17 = !DINamespace(name: "core", scope: null)
!18 = distinct !DILocation(line: 3, column: 7, scope: !7)
!19 = !DILocation(line: 4, column: 2, scope: !7)
!20 = !DILocation(line: 2660, column: 13, scope: !13)
!21 = !DILocation(line: 2661, column: 10, scope: !13)
!22 = distinct !DISubprogram(name: "call", linkageName: "_RNvNtCs9LOxnqXjMsO_7program5inner4call", scope: !23, file: !8, line: 7, type: !10, scopeLine: 7, flags: DIFlagPrototyped, spFlags: DISPFlagDefinition, unit: !5, templateParams: !11)
!23 = !DINamespace(name: "inner", scope: !9)
!24 = !DILocation(line: 8, column: 9, scope: !22)
!25 = !DILocation(line: 9, column: 6, scope: !22)
