	.intel_syntax noprefix
	.file	"program.71cfb4806d926dd4-cgu.0"
	.section	.text._RNvCs9LOxnqXjMsO_7program7private,"ax",@progbits
	.hidden	_RNvCs9LOxnqXjMsO_7program7private
	.globl	_RNvCs9LOxnqXjMsO_7program7private
	.p2align	4
	.type	_RNvCs9LOxnqXjMsO_7program7private,@function
_RNvCs9LOxnqXjMsO_7program7private:
.Lfunc_begin0:
	.cfi_startproc
	.file	1 "/rustc/e50aa6fba4e63ab34c72bf9acfd2c307c1155d1a" "library/core/src/num/uint_macros.rs"
	.loc	1 2660 13 prologue_end
	imul	eax, edi, 3
.Ltmp0:
	.file	2 "." "program.rs"
	.loc	2 4 2
	ret
.Ltmp1:
.Lfunc_end0:
	.size	_RNvCs9LOxnqXjMsO_7program7private, .Lfunc_end0-_RNvCs9LOxnqXjMsO_7program7private
	.cfi_endproc

	.section	.text._RNvMs6_NtCs8NwYtU1Mohg_4core3numm12wrapping_mulCs9LOxnqXjMsO_7program,"ax",@progbits
	.hidden	_RNvMs6_NtCs8NwYtU1Mohg_4core3numm12wrapping_mulCs9LOxnqXjMsO_7program
	.globl	_RNvMs6_NtCs8NwYtU1Mohg_4core3numm12wrapping_mulCs9LOxnqXjMsO_7program
	.p2align	4
	.type	_RNvMs6_NtCs8NwYtU1Mohg_4core3numm12wrapping_mulCs9LOxnqXjMsO_7program,@function
_RNvMs6_NtCs8NwYtU1Mohg_4core3numm12wrapping_mulCs9LOxnqXjMsO_7program:
.Lfunc_begin1:
	.loc	1 2659 0
	.cfi_startproc
	mov	eax, edi
.Ltmp2:
	.loc	1 2660 13 prologue_end
	imul	eax, esi
	.loc	1 2661 10
	ret
.Ltmp3:
.Lfunc_end1:
	.size	_RNvMs6_NtCs8NwYtU1Mohg_4core3numm12wrapping_mulCs9LOxnqXjMsO_7program, .Lfunc_end1-_RNvMs6_NtCs8NwYtU1Mohg_4core3numm12wrapping_mulCs9LOxnqXjMsO_7program
	.cfi_endproc

	.section	.text._RNvNtCs9LOxnqXjMsO_7program5inner4call,"ax",@progbits
	.globl	_RNvNtCs9LOxnqXjMsO_7program5inner4call
	.p2align	4
	.type	_RNvNtCs9LOxnqXjMsO_7program5inner4call,@function
_RNvNtCs9LOxnqXjMsO_7program5inner4call:
.Lfunc_begin2:
	.loc	2 7 0
	.cfi_startproc
	push	rax
	.cfi_def_cfa_offset 16
.Ltmp4:
	.loc	2 8 9 prologue_end
	mov	edi, 2
	call	_RNvCs9LOxnqXjMsO_7program7private
	.loc	2 9 6 epilogue_begin
	pop	rcx
	.cfi_def_cfa_offset 8
	ret
.Ltmp5:
.Lfunc_end2:
	.size	_RNvNtCs9LOxnqXjMsO_7program5inner4call, .Lfunc_end2-_RNvNtCs9LOxnqXjMsO_7program5inner4call
	.cfi_endproc

	.section	.debug_abbrev,"",@progbits
	.byte	1
	.byte	17
	.byte	1
	.byte	37
	.byte	14
	.byte	19
	.byte	5
	.byte	3
	.byte	14
	.byte	16
	.byte	23
	.byte	27
	.byte	14
	.byte	17
	.byte	1
	.byte	85
	.byte	23
	.byte	0
	.byte	0
	.byte	2
	.byte	57
	.byte	1
	.byte	3
	.byte	14
	.byte	0
	.byte	0
	.byte	3
	.byte	46
	.byte	0
	.byte	110
	.byte	14
	.byte	3
	.byte	14
	.byte	58
	.byte	11
	.byte	59
	.byte	5
	.byte	32
	.byte	11
	.byte	0
	.byte	0
	.byte	4
	.byte	46
	.byte	0
	.byte	17
	.byte	1
	.byte	18
	.byte	6
	.byte	64
	.byte	24
	.byte	49
	.byte	19
	.byte	0
	.byte	0
	.byte	5
	.byte	46
	.byte	1
	.byte	17
	.byte	1
	.byte	18
	.byte	6
	.byte	64
	.byte	24
	.byte	110
	.byte	14
	.byte	3
	.byte	14
	.byte	58
	.byte	11
	.byte	59
	.byte	11
	.byte	0
	.byte	0
	.byte	6
	.byte	29
	.byte	0
	.byte	49
	.byte	19
	.byte	17
	.byte	1
	.byte	18
	.byte	6
	.byte	88
	.byte	11
	.byte	89
	.byte	11
	.byte	87
	.byte	11
	.byte	0
	.byte	0
	.byte	7
	.byte	46
	.byte	0
	.byte	17
	.byte	1
	.byte	18
	.byte	6
	.byte	64
	.byte	24
	.byte	110
	.byte	14
	.byte	3
	.byte	14
	.byte	58
	.byte	11
	.byte	59
	.byte	11
	.byte	63
	.byte	25
	.byte	0
	.byte	0
	.byte	0
	.section	.debug_info,"",@progbits
.Lcu_begin0:
	.long	.Ldebug_info_end0-.Ldebug_info_start0
.Ldebug_info_start0:
	.short	4
	.long	.debug_abbrev
	.byte	8
	.byte	1
	.long	.Linfo_string0
	.short	28
	.long	.Linfo_string1
	.long	.Lline_table_start0
	.long	.Linfo_string2
	.quad	0
	.long	.Ldebug_ranges0
	.byte	2
	.long	.Linfo_string3
	.byte	2
	.long	.Linfo_string4
	.byte	2
	.long	.Linfo_string5
	.byte	3
	.long	.Linfo_string6
	.long	.Linfo_string7
	.byte	1
	.short	2659
	.byte	1
	.byte	4
	.quad	.Lfunc_begin1
	.long	.Lfunc_end1-.Lfunc_begin1
	.byte	1
	.byte	87
	.long	57
	.byte	0
	.byte	0
	.byte	0
	.byte	2
	.long	.Linfo_string8
	.byte	5
	.quad	.Lfunc_begin0
	.long	.Lfunc_end0-.Lfunc_begin0
	.byte	1
	.byte	87
	.long	.Linfo_string10
	.long	.Linfo_string11
	.byte	2
	.byte	2
	.byte	6
	.long	57
	.quad	.Lfunc_begin0
	.long	.Ltmp0-.Lfunc_begin0
	.byte	2
	.byte	3
	.byte	7
	.byte	0
	.byte	2
	.long	.Linfo_string9
	.byte	7
	.quad	.Lfunc_begin2
	.long	.Lfunc_end2-.Lfunc_begin2
	.byte	1
	.byte	87
	.long	.Linfo_string12
	.long	.Linfo_string13
	.byte	2
	.byte	7

	.byte	0
	.byte	0
	.byte	0
.Ldebug_info_end0:
	.section	.text._RNvCs9LOxnqXjMsO_7program7private,"ax",@progbits
.Lsec_end0:
	.section	.text._RNvMs6_NtCs8NwYtU1Mohg_4core3numm12wrapping_mulCs9LOxnqXjMsO_7program,"ax",@progbits
.Lsec_end1:
	.section	.text._RNvNtCs9LOxnqXjMsO_7program5inner4call,"ax",@progbits
.Lsec_end2:
	.section	.debug_aranges,"",@progbits
	.long	76
	.short	2
	.long	.Lcu_begin0
	.byte	8
	.byte	0
	.zero	4,255
	.quad	.Lfunc_begin0
	.quad	.Lsec_end0-.Lfunc_begin0
	.quad	.Lfunc_begin1
	.quad	.Lsec_end1-.Lfunc_begin1
	.quad	.Lfunc_begin2
	.quad	.Lsec_end2-.Lfunc_begin2
	.quad	0
	.quad	0
	.section	.debug_ranges,"",@progbits
.Ldebug_ranges0:
	.quad	.Lfunc_begin0
	.quad	.Lfunc_end0
	.quad	.Lfunc_begin1
	.quad	.Lfunc_end1
	.quad	.Lfunc_begin2
	.quad	.Lfunc_end2
	.quad	0
	.quad	0
	.section	.debug_str,"MS",@progbits,1
.Linfo_string0:
	.asciz	"clang LLVM (rustc version 1.97.0-nightly (e50aa6fba 2026-05-19))"
.Linfo_string1:
	.asciz	"program.rs/@/program.71cfb4806d926dd4-cgu.0"
.Linfo_string2:
	.asciz	"."
.Linfo_string3:
	.asciz	"core"
.Linfo_string4:
	.asciz	"num"
.Linfo_string5:
	.asciz	"{impl#8}"
.Linfo_string6:
	.asciz	"_RNvMs6_NtCs8NwYtU1Mohg_4core3numm12wrapping_mulCs9LOxnqXjMsO_7program"
.Linfo_string7:
	.asciz	"wrapping_mul"
.Linfo_string8:
	.asciz	"program"
.Linfo_string9:
	.asciz	"inner"
.Linfo_string10:
	.asciz	"_RNvCs9LOxnqXjMsO_7program7private"
.Linfo_string11:
	.asciz	"private"
.Linfo_string12:
	.asciz	"_RNvNtCs9LOxnqXjMsO_7program5inner4call"
.Linfo_string13:
	.asciz	"call"
	.ident	"rustc version 1.97.0-nightly (e50aa6fba 2026-05-19)"
	.section	".note.GNU-stack","",@progbits
	.section	.debug_line,"",@progbits
.Lline_table_start0:
