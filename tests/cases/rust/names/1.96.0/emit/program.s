	.intel_syntax noprefix
	.file	"program.ac1ec49b3c46ebb6-cgu.0"
	.section	.text._RINvCseMbSY2hFXhy_7program7largestdEB2_,"ax",@progbits
	.p2align	4
	.type	_RINvCseMbSY2hFXhy_7program7largestdEB2_,@function
_RINvCseMbSY2hFXhy_7program7largestdEB2_:
.Lfunc_begin0:
	.file	1 "." "program.rs"
	.loc	1 56 0
	.cfi_startproc
	movsd	qword ptr [rsp - 48], xmm0
	movsd	qword ptr [rsp - 40], xmm1
.Ltmp0:
	.loc	1 57 8 prologue_end
	mov	byte ptr [rsp - 17], 0
	mov	byte ptr [rsp - 18], 0
	mov	byte ptr [rsp - 17], 1
	mov	byte ptr [rsp - 18], 1
.Ltmp1:
	.file	2 "/usr/src/rustc-1.96.0" "library/core/src/cmp.rs"
	.loc	2 1919 50
	movsd	xmm0, qword ptr [rsp - 48]
	ucomisd	xmm0, qword ptr [rsp - 40]
	seta	al
	mov	byte ptr [rsp - 49], al
.Ltmp2:
	.loc	2 0 50 is_stmt 0
	mov	al, byte ptr [rsp - 49]
	.loc	1 57 8 is_stmt 1
	test	al, 1
	jne	.LBB0_3
	jmp	.LBB0_2
.LBB0_2:
	.loc	1 57 35 is_stmt 0
	mov	byte ptr [rsp - 18], 0
	movsd	xmm0, qword ptr [rsp - 40]
	movsd	qword ptr [rsp - 32], xmm0
	.loc	1 57 5
	jmp	.LBB0_4
.LBB0_3:
	.loc	1 57 22
	mov	byte ptr [rsp - 17], 0
	movsd	xmm0, qword ptr [rsp - 48]
	movsd	qword ptr [rsp - 32], xmm0
.LBB0_4:
	.loc	1 58 1 is_stmt 1
	test	byte ptr [rsp - 18], 1
	jne	.LBB0_6
.LBB0_5:
	test	byte ptr [rsp - 17], 1
	jne	.LBB0_8
	jmp	.LBB0_7
.LBB0_6:
	jmp	.LBB0_5
.LBB0_7:
	.loc	1 58 2 is_stmt 0
	movsd	xmm0, qword ptr [rsp - 32]
	ret
.LBB0_8:
	.loc	1 58 1
	jmp	.LBB0_7
.Ltmp3:
.Lfunc_end0:
	.size	_RINvCseMbSY2hFXhy_7program7largestdEB2_, .Lfunc_end0-_RINvCseMbSY2hFXhy_7program7largestdEB2_
	.cfi_endproc

	.section	.text._RINvCseMbSY2hFXhy_7program7largestmEB2_,"ax",@progbits
	.p2align	4
	.type	_RINvCseMbSY2hFXhy_7program7largestmEB2_,@function
_RINvCseMbSY2hFXhy_7program7largestmEB2_:
.Lfunc_begin1:
	.loc	1 56 0 is_stmt 1
	.cfi_startproc
	mov	dword ptr [rsp - 32], edi
	mov	dword ptr [rsp - 28], esi
.Ltmp4:
	.loc	1 57 8 prologue_end
	mov	byte ptr [rsp - 17], 0
	mov	byte ptr [rsp - 18], 0
	mov	byte ptr [rsp - 17], 1
	mov	byte ptr [rsp - 18], 1
.Ltmp5:
	.loc	2 1919 50
	mov	eax, dword ptr [rsp - 32]
	cmp	eax, dword ptr [rsp - 28]
	seta	al
	mov	byte ptr [rsp - 33], al
.Ltmp6:
	.loc	2 0 50 is_stmt 0
	mov	al, byte ptr [rsp - 33]
	.loc	1 57 8 is_stmt 1
	test	al, 1
	jne	.LBB1_3
	jmp	.LBB1_2
.LBB1_2:
	.loc	1 57 35 is_stmt 0
	mov	byte ptr [rsp - 18], 0
	mov	eax, dword ptr [rsp - 28]
	mov	dword ptr [rsp - 24], eax
	.loc	1 57 5
	jmp	.LBB1_4
.LBB1_3:
	.loc	1 57 22
	mov	byte ptr [rsp - 17], 0
	mov	eax, dword ptr [rsp - 32]
	mov	dword ptr [rsp - 24], eax
.LBB1_4:
	.loc	1 58 1 is_stmt 1
	test	byte ptr [rsp - 18], 1
	jne	.LBB1_6
.LBB1_5:
	test	byte ptr [rsp - 17], 1
	jne	.LBB1_8
	jmp	.LBB1_7
.LBB1_6:
	jmp	.LBB1_5
.LBB1_7:
	.loc	1 58 2 is_stmt 0
	mov	eax, dword ptr [rsp - 24]
	ret
.LBB1_8:
	.loc	1 58 1
	jmp	.LBB1_7
.Ltmp7:
.Lfunc_end1:
	.size	_RINvCseMbSY2hFXhy_7program7largestmEB2_, .Lfunc_end1-_RINvCseMbSY2hFXhy_7program7largestmEB2_
	.cfi_endproc

	.section	.text._RINvNtCscoScM8QT1vH_4core3ptr13drop_in_placeNtCseMbSY2hFXhy_7program4PairEBI_,"ax",@progbits
	.p2align	4
	.type	_RINvNtCscoScM8QT1vH_4core3ptr13drop_in_placeNtCseMbSY2hFXhy_7program4PairEBI_,@function
_RINvNtCscoScM8QT1vH_4core3ptr13drop_in_placeNtCseMbSY2hFXhy_7program4PairEBI_:
.Lfunc_begin2:
	.file	3 "/usr/src/rustc-1.96.0" "library/core/src/ptr/mod.rs"
	.loc	3 810 0 is_stmt 1
	.cfi_startproc
	.cfi_personality 155, DW.ref.rust_eh_personality
	.cfi_lsda 27, .Lexception0
	sub	rsp, 24
	.cfi_def_cfa_offset 32
	mov	qword ptr [rsp], rdi
.Ltmp8:
.Ltmp14:
	.loc	3 810 1 prologue_end
	call	_RINvNtCscoScM8QT1vH_4core3ptr13drop_in_placeNtCseMbSY2hFXhy_7program5ShapeEBI_
.Ltmp9:
	jmp	.LBB2_3
.LBB2_1:
	.loc	3 0 1 is_stmt 0
	mov	rdi, qword ptr [rsp]
	.loc	3 810 1 is_stmt 1
	add	rdi, 4
.Ltmp11:
	call	_RINvNtCscoScM8QT1vH_4core3ptr13drop_in_placeNtCseMbSY2hFXhy_7program5ShapeEBI_
.Ltmp12:
	jmp	.LBB2_5
.LBB2_2:
.Ltmp10:
	.loc	3 0 1 is_stmt 0
	mov	rcx, rax
	mov	eax, edx
	mov	qword ptr [rsp + 8], rcx
	mov	dword ptr [rsp + 16], eax
	jmp	.LBB2_1
.LBB2_3:
	mov	rdi, qword ptr [rsp]
	.loc	3 810 1
	add	rdi, 4
	call	_RINvNtCscoScM8QT1vH_4core3ptr13drop_in_placeNtCseMbSY2hFXhy_7program5ShapeEBI_
	.loc	3 810 1 epilogue_begin
	add	rsp, 24
	.cfi_def_cfa_offset 8
	ret
.LBB2_4:
	.cfi_def_cfa_offset 32
.Ltmp13:
	call	qword ptr [rip + _RNvNtCscoScM8QT1vH_4core9panicking16panic_in_cleanup@GOTPCREL]
.LBB2_5:
	mov	rdi, qword ptr [rsp + 8]
	call	_Unwind_Resume@PLT
.Ltmp15:
.Lfunc_end2:
	.size	_RINvNtCscoScM8QT1vH_4core3ptr13drop_in_placeNtCseMbSY2hFXhy_7program4PairEBI_, .Lfunc_end2-_RINvNtCscoScM8QT1vH_4core3ptr13drop_in_placeNtCseMbSY2hFXhy_7program4PairEBI_
	.cfi_endproc
	.section	.gcc_except_table._RINvNtCscoScM8QT1vH_4core3ptr13drop_in_placeNtCseMbSY2hFXhy_7program4PairEBI_,"a",@progbits
	.p2align	2, 0x0
GCC_except_table2:
.Lexception0:
	.byte	255
	.byte	155
	.uleb128 .Lttbase0-.Lttbaseref0
.Lttbaseref0:
	.byte	1
	.uleb128 .Lcst_end0-.Lcst_begin0
.Lcst_begin0:
	.uleb128 .Ltmp8-.Lfunc_begin2
	.uleb128 .Ltmp9-.Ltmp8
	.uleb128 .Ltmp10-.Lfunc_begin2
	.byte	0
	.uleb128 .Ltmp11-.Lfunc_begin2
	.uleb128 .Ltmp12-.Ltmp11
	.uleb128 .Ltmp13-.Lfunc_begin2
	.byte	1
	.uleb128 .Ltmp12-.Lfunc_begin2
	.uleb128 .Lfunc_end2-.Ltmp12
	.byte	0
	.byte	0
.Lcst_end0:
	.byte	127
	.byte	0
	.p2align	2, 0x0
.Lttbase0:
	.byte	0
	.p2align	2, 0x0

	.section	.text._RINvNtCscoScM8QT1vH_4core3ptr13drop_in_placeNtCseMbSY2hFXhy_7program5ShapeEBI_,"ax",@progbits
	.p2align	4
	.type	_RINvNtCscoScM8QT1vH_4core3ptr13drop_in_placeNtCseMbSY2hFXhy_7program5ShapeEBI_,@function
_RINvNtCscoScM8QT1vH_4core3ptr13drop_in_placeNtCseMbSY2hFXhy_7program5ShapeEBI_:
.Lfunc_begin3:
	.loc	3 810 0 is_stmt 1
	.cfi_startproc
	push	rax
	.cfi_def_cfa_offset 16
.Ltmp16:
	.loc	3 810 1 prologue_end
	call	_RNvXs1_CseMbSY2hFXhy_7programNtB5_5ShapeNtNtNtCscoScM8QT1vH_4core3ops4drop4Drop4drop
	.loc	3 810 1 epilogue_begin is_stmt 0
	pop	rax
	.cfi_def_cfa_offset 8
	ret
.Ltmp17:
.Lfunc_end3:
	.size	_RINvNtCscoScM8QT1vH_4core3ptr13drop_in_placeNtCseMbSY2hFXhy_7program5ShapeEBI_, .Lfunc_end3-_RINvNtCscoScM8QT1vH_4core3ptr13drop_in_placeNtCseMbSY2hFXhy_7program5ShapeEBI_
	.cfi_endproc

	.section	.text._RINvNtCsll8UG4dV9RX_3std2rt10lang_startuECseMbSY2hFXhy_7program,"ax",@progbits
	.hidden	_RINvNtCsll8UG4dV9RX_3std2rt10lang_startuECseMbSY2hFXhy_7program
	.globl	_RINvNtCsll8UG4dV9RX_3std2rt10lang_startuECseMbSY2hFXhy_7program
	.p2align	4
	.type	_RINvNtCsll8UG4dV9RX_3std2rt10lang_startuECseMbSY2hFXhy_7program,@function
_RINvNtCsll8UG4dV9RX_3std2rt10lang_startuECseMbSY2hFXhy_7program:
.Lfunc_begin4:
	.file	4 "/usr/src/rustc-1.96.0" "library/std/src/rt.rs"
	.loc	4 199 0 is_stmt 1
	.cfi_startproc
	push	rax
	.cfi_def_cfa_offset 16
	mov	eax, ecx
	mov	rcx, rdx
	mov	rdx, rsi
.Ltmp18:
	.loc	4 206 10 prologue_end
	mov	qword ptr [rsp], rdi
	.loc	4 205 5
	mov	rdi, rsp
	lea	rsi, [rip + .Lvtable.0]
	movzx	r8d, al
	call	qword ptr [rip + _RNvNtCsll8UG4dV9RX_3std2rt19lang_start_internal@GOTPCREL]
	.loc	4 211 2 epilogue_begin
	pop	rcx
	.cfi_def_cfa_offset 8
	ret
.Ltmp19:
.Lfunc_end4:
	.size	_RINvNtCsll8UG4dV9RX_3std2rt10lang_startuECseMbSY2hFXhy_7program, .Lfunc_end4-_RINvNtCsll8UG4dV9RX_3std2rt10lang_startuECseMbSY2hFXhy_7program
	.cfi_endproc

	.section	.text._RINvNtNtCsll8UG4dV9RX_3std3sys9backtrace28___rust_begin_short_backtraceFEuuECseMbSY2hFXhy_7program,"ax",@progbits
	.p2align	4
	.type	_RINvNtNtCsll8UG4dV9RX_3std3sys9backtrace28___rust_begin_short_backtraceFEuuECseMbSY2hFXhy_7program,@function
_RINvNtNtCsll8UG4dV9RX_3std3sys9backtrace28___rust_begin_short_backtraceFEuuECseMbSY2hFXhy_7program:
.Lfunc_begin5:
	.file	5 "/usr/src/rustc-1.96.0" "library/std/src/sys/backtrace.rs"
	.loc	5 162 0
	.cfi_startproc
	push	rax
	.cfi_def_cfa_offset 16
.Ltmp20:
	.loc	5 166 18 prologue_end
	call	_RNvYFEuINtNtNtCscoScM8QT1vH_4core3ops8function6FnOnceuE9call_onceCseMbSY2hFXhy_7program
.Ltmp21:
	.file	6 "/usr/src/rustc-1.96.0" "library/core/src/hint.rs"
	.loc	6 491 5
	#APP
	#NO_APP
.Ltmp22:
	.loc	5 172 2 epilogue_begin
	pop	rax
	.cfi_def_cfa_offset 8
	ret
.Ltmp23:
.Lfunc_end5:
	.size	_RINvNtNtCsll8UG4dV9RX_3std3sys9backtrace28___rust_begin_short_backtraceFEuuECseMbSY2hFXhy_7program, .Lfunc_end5-_RINvNtNtCsll8UG4dV9RX_3std3sys9backtrace28___rust_begin_short_backtraceFEuuECseMbSY2hFXhy_7program
	.cfi_endproc

	.section	.text._RNCINvNtCsll8UG4dV9RX_3std2rt10lang_startuE0CseMbSY2hFXhy_7program,"ax",@progbits
	.p2align	4
	.type	_RNCINvNtCsll8UG4dV9RX_3std2rt10lang_startuE0CseMbSY2hFXhy_7program,@function
_RNCINvNtCsll8UG4dV9RX_3std2rt10lang_startuE0CseMbSY2hFXhy_7program:
.Lfunc_begin6:
	.loc	4 206 0
	.cfi_startproc
	push	rax
	.cfi_def_cfa_offset 16
.Ltmp24:
	.loc	4 206 70 prologue_end
	mov	rdi, qword ptr [rdi]
	.loc	4 206 18 is_stmt 0
	call	_RINvNtNtCsll8UG4dV9RX_3std3sys9backtrace28___rust_begin_short_backtraceFEuuECseMbSY2hFXhy_7program
	.loc	4 206 76
	call	_RNvXsZ_NtCsll8UG4dV9RX_3std7processuNtB5_11Termination6reportCseMbSY2hFXhy_7program
.Ltmp25:
	.file	7 "/usr/src/rustc-1.96.0" "library/std/src/sys/process/unix/common.rs"
	.loc	7 588 9 is_stmt 1
	movzx	eax, al
.Ltmp26:
	.loc	4 206 93 epilogue_begin
	pop	rcx
	.cfi_def_cfa_offset 8
	ret
.Ltmp27:
.Lfunc_end6:
	.size	_RNCINvNtCsll8UG4dV9RX_3std2rt10lang_startuE0CseMbSY2hFXhy_7program, .Lfunc_end6-_RNCINvNtCsll8UG4dV9RX_3std2rt10lang_startuE0CseMbSY2hFXhy_7program
	.cfi_endproc
	.file	8 "/usr/src/rustc-1.96.0" "library/std/src/process.rs"

	.section	.text._RNCNvCseMbSY2hFXhy_7program8captured0B3_,"ax",@progbits
	.p2align	4
	.type	_RNCNvCseMbSY2hFXhy_7program8captured0B3_,@function
_RNCNvCseMbSY2hFXhy_7program8captured0B3_:
.Lfunc_begin7:
	.loc	1 67 0
	.cfi_startproc
	push	rax
	.cfi_def_cfa_offset 16
	mov	rax, rdi
.Ltmp28:
	.loc	1 67 19 prologue_end
	mov	rdi, qword ptr [rax]
	.loc	1 67 26 is_stmt 0
	mov	rsi, qword ptr [rax + 8]
	.loc	1 67 19
	call	_RNvXs4_CseMbSY2hFXhy_7programNtB5_5ShapeNtNtCscoScM8QT1vH_4core3cmp9PartialEq2eqB5_
	.loc	1 67 29
	and	al, 1
	.loc	1 67 29 epilogue_begin
	pop	rcx
	.cfi_def_cfa_offset 8
	ret
.Ltmp29:
.Lfunc_end7:
	.size	_RNCNvCseMbSY2hFXhy_7program8captured0B3_, .Lfunc_end7-_RNCNvCseMbSY2hFXhy_7program8captured0B3_
	.cfi_endproc

	.section	.text._RNCNvMs0_CseMbSY2hFXhy_7programNtB7_5Shape6scaled0B7_,"ax",@progbits
	.p2align	4
	.type	_RNCNvMs0_CseMbSY2hFXhy_7programNtB7_5Shape6scaled0B7_,@function
_RNCNvMs0_CseMbSY2hFXhy_7programNtB7_5Shape6scaled0B7_:
.Lfunc_begin8:
	.loc	1 34 0 is_stmt 1
	.cfi_startproc
	sub	rsp, 24
	.cfi_def_cfa_offset 32
	mov	dword ptr [rsp + 4], esi
	mov	rax, rdi
	mov	edi, dword ptr [rsp + 4]
	mov	qword ptr [rsp + 8], rax
.Ltmp30:
	.loc	1 34 29 prologue_end
	call	_RNvNvMs0_CseMbSY2hFXhy_7programNtB7_5Shape6scaled6helper
	mov	rdi, qword ptr [rsp + 8]
	.loc	1 34 41 is_stmt 0
	mov	rcx, qword ptr [rdi]
	.loc	1 34 29
	mul	dword ptr [rcx]
	mov	dword ptr [rsp + 20], eax
	seto	al
	jo	.LBB8_2
	.loc	1 0 29
	mov	eax, dword ptr [rsp + 20]
	.loc	1 34 43 epilogue_begin
	add	rsp, 24
	.cfi_def_cfa_offset 8
	ret
.LBB8_2:
	.cfi_def_cfa_offset 32
	.loc	1 34 29
	lea	rdi, [rip + .Lalloc_79ece6512732c2bdacaae37d3b03a5b8]
	call	qword ptr [rip + _RNvNtNtCscoScM8QT1vH_4core9panicking11panic_const24panic_const_mul_overflow@GOTPCREL]
.Ltmp31:
.Lfunc_end8:
	.size	_RNCNvMs0_CseMbSY2hFXhy_7programNtB7_5Shape6scaled0B7_, .Lfunc_end8-_RNCNvMs0_CseMbSY2hFXhy_7programNtB7_5Shape6scaled0B7_
	.cfi_endproc

	.section	.text._RNSNvYNCINvNtCsll8UG4dV9RX_3std2rt10lang_startuE0INtNtNtCscoScM8QT1vH_4core3ops8function6FnOnceuE9call_once6vtableCseMbSY2hFXhy_7program,"ax",@progbits
	.p2align	4
	.type	_RNSNvYNCINvNtCsll8UG4dV9RX_3std2rt10lang_startuE0INtNtNtCscoScM8QT1vH_4core3ops8function6FnOnceuE9call_once6vtableCseMbSY2hFXhy_7program,@function
_RNSNvYNCINvNtCsll8UG4dV9RX_3std2rt10lang_startuE0INtNtNtCscoScM8QT1vH_4core3ops8function6FnOnceuE9call_once6vtableCseMbSY2hFXhy_7program:
.Lfunc_begin9:
	.file	9 "/usr/src/rustc-1.96.0" "library/core/src/ops/function.rs"
	.loc	9 250 0 is_stmt 1
	.cfi_startproc
	push	rax
	.cfi_def_cfa_offset 16
.Ltmp32:
	.loc	9 250 5 prologue_end
	mov	rdi, qword ptr [rdi]
	call	_RNvYNCINvNtCsll8UG4dV9RX_3std2rt10lang_startuE0INtNtNtCscoScM8QT1vH_4core3ops8function6FnOnceuE9call_onceCseMbSY2hFXhy_7program
	.loc	9 250 5 epilogue_begin is_stmt 0
	pop	rcx
	.cfi_def_cfa_offset 8
	ret
.Ltmp33:
.Lfunc_end9:
	.size	_RNSNvYNCINvNtCsll8UG4dV9RX_3std2rt10lang_startuE0INtNtNtCscoScM8QT1vH_4core3ops8function6FnOnceuE9call_once6vtableCseMbSY2hFXhy_7program, .Lfunc_end9-_RNSNvYNCINvNtCsll8UG4dV9RX_3std2rt10lang_startuE0INtNtNtCscoScM8QT1vH_4core3ops8function6FnOnceuE9call_once6vtableCseMbSY2hFXhy_7program
	.cfi_endproc

	.section	.rodata.cst8,"aM",@progbits,8
	.p2align	3, 0x0
.LCPI10_0:
	.quad	0x3ff0000000000000
.LCPI10_1:
	.quad	0x4000000000000000
	.section	.text._RNvCseMbSY2hFXhy_7program4main,"ax",@progbits
	.hidden	_RNvCseMbSY2hFXhy_7program4main
	.globl	_RNvCseMbSY2hFXhy_7program4main
	.p2align	4
	.type	_RNvCseMbSY2hFXhy_7program4main,@function
_RNvCseMbSY2hFXhy_7program4main:
.Lfunc_begin10:
	.loc	1 71 0 is_stmt 1
	.cfi_startproc
	.cfi_personality 155, DW.ref.rust_eh_personality
	.cfi_lsda 27, .Lexception1
	sub	rsp, 72
	.cfi_def_cfa_offset 80
.Ltmp62:
	.loc	1 72 9 prologue_end
	mov	byte ptr [rsp + 55], 0
	mov	edi, 1
	.loc	1 72 38 is_stmt 0
	call	_RNvCseMbSY2hFXhy_7program8shadowed
	mov	esi, eax
	mov	edi, 3
	.loc	1 72 27
	call	_RINvCseMbSY2hFXhy_7program7largestmEB2_
	.loc	1 72 13
	mov	byte ptr [rsp + 55], 1
	mov	dword ptr [rsp + 40], eax
.Ltmp34:
	lea	rdi, [rsp + 40]
.Ltmp63:
	.loc	1 73 28 is_stmt 1
	call	_RNvYNtCseMbSY2hFXhy_7program5ShapeNtB4_4Area5twiceB4_
.Ltmp35:
	mov	dword ptr [rsp + 36], eax
	jmp	.LBB10_3
.Ltmp64:
.LBB10_1:
	.loc	1 77 1
	test	byte ptr [rsp + 55], 1
	jne	.LBB10_25
	jmp	.LBB10_24
.LBB10_2:
.Ltmp58:
	.loc	1 0 1 is_stmt 0
	mov	rcx, rax
	mov	eax, edx
	mov	qword ptr [rsp + 56], rcx
	mov	dword ptr [rsp + 64], eax
	jmp	.LBB10_1
.LBB10_3:
.Ltmp36:
.Ltmp65:
	.loc	1 73 43 is_stmt 1
	lea	rdi, [rip + .Lalloc_bc6c24833cc57d8ab679f3fbe0b0ac4a]
	call	_RNvXs_CseMbSY2hFXhy_7programmNtB4_4Area4area
.Ltmp37:
	mov	dword ptr [rsp + 32], eax
	jmp	.LBB10_4
.LBB10_4:
	.loc	1 0 43 is_stmt 0
	mov	ecx, dword ptr [rsp + 36]
	mov	edx, dword ptr [rsp + 32]
	.loc	1 73 26
	mov	eax, ecx
	add	eax, edx
	mov	dword ptr [rsp + 28], eax
	cmp	eax, ecx
	jb	.LBB10_6
.Ltmp38:
	.loc	1 0 26
	mov	esi, dword ptr [rsp + 28]
	lea	rdi, [rsp + 40]
	.loc	1 73 19
	call	_RNvMs0_CseMbSY2hFXhy_7programNtB5_5Shape6scaled
.Ltmp39:
	mov	dword ptr [rsp + 24], eax
	jmp	.LBB10_8
.LBB10_6:
.Ltmp56:
	.loc	1 73 26
	lea	rdi, [rip + .Lalloc_1cee77f5fc4db072eaeb36eeee6b312a]
	mov	rax, qword ptr [rip + _RNvNtNtCscoScM8QT1vH_4core9panicking11panic_const24panic_const_add_overflow@GOTPCREL]
	call	rax
.Ltmp57:
	jmp	.LBB10_7
.LBB10_7:
	.loc	1 0 26
	ud2
.LBB10_8:
	mov	eax, dword ptr [rsp + 24]
	.loc	1 73 17
	mov	dword ptr [rsp + 44], eax
.Ltmp40:
	movsd	xmm0, qword ptr [rip + .LCPI10_0]
	movsd	xmm1, qword ptr [rip + .LCPI10_1]
.Ltmp66:
	.loc	1 74 8 is_stmt 1
	call	_RINvCseMbSY2hFXhy_7program7largestdEB2_
.Ltmp41:
	movsd	qword ptr [rsp + 16], xmm0
	jmp	.LBB10_11
.Ltmp67:
.LBB10_9:
.Ltmp52:
	.loc	1 0 8 is_stmt 0
	lea	rdi, [rsp + 44]
	.loc	1 77 1 is_stmt 1
	call	_RINvNtCscoScM8QT1vH_4core3ptr13drop_in_placeNtCseMbSY2hFXhy_7program5ShapeEBI_
.Ltmp53:
	jmp	.LBB10_1
.LBB10_10:
.Ltmp51:
	.loc	1 0 1 is_stmt 0
	mov	rcx, rax
	mov	eax, edx
	mov	qword ptr [rsp + 56], rcx
	mov	dword ptr [rsp + 64], eax
	jmp	.LBB10_9
.LBB10_11:
	movsd	xmm0, qword ptr [rsp + 16]
.Ltmp68:
	.loc	1 74 8 is_stmt 1
	movsd	xmm1, qword ptr [rip + .LCPI10_0]
	ucomisd	xmm0, xmm1
	ja	.LBB10_13
.Ltmp69:
.LBB10_12:
.Ltmp54:
	.loc	1 0 8 is_stmt 0
	lea	rdi, [rsp + 44]
	.loc	1 77 1 is_stmt 1
	call	_RINvNtCscoScM8QT1vH_4core3ptr13drop_in_placeNtCseMbSY2hFXhy_7program5ShapeEBI_
.Ltmp55:
	jmp	.LBB10_20
.LBB10_13:
.Ltmp42:
	.loc	1 0 1 is_stmt 0
	lea	rdi, [rsp + 40]
.Ltmp70:
	.loc	1 74 37 is_stmt 1
	call	_RNvMs0_CseMbSY2hFXhy_7programNtB5_5Shape4area
.Ltmp43:
	mov	qword ptr [rsp + 8], rax
	jmp	.LBB10_14
.LBB10_14:
	.loc	1 0 37 is_stmt 0
	mov	rax, qword ptr [rsp + 8]
	.loc	1 74 35
	cmp	rax, 1
	jne	.LBB10_12
	.loc	1 75 28 is_stmt 1
	mov	byte ptr [rsp + 55], 0
	mov	eax, dword ptr [rsp + 40]
	mov	dword ptr [rsp + 48], eax
.Ltmp44:
	lea	rdi, [rsp + 44]
	.loc	1 75 40 is_stmt 0
	call	_RNvXs2_CseMbSY2hFXhy_7programNtB5_5ShapeNtNtCscoScM8QT1vH_4core5clone5Clone5cloneB5_
.Ltmp45:
	mov	dword ptr [rsp + 4], eax
	jmp	.LBB10_18
.LBB10_16:
.Ltmp47:
	.loc	1 0 40
	lea	rdi, [rsp + 48]
	.loc	1 75 48
	call	_RINvNtCscoScM8QT1vH_4core3ptr13drop_in_placeNtCseMbSY2hFXhy_7program5ShapeEBI_
.Ltmp48:
	jmp	.LBB10_9
.LBB10_17:
.Ltmp46:
	.loc	1 0 48
	mov	rcx, rax
	mov	eax, edx
	mov	qword ptr [rsp + 56], rcx
	mov	dword ptr [rsp + 64], eax
	jmp	.LBB10_16
.LBB10_18:
	mov	esi, dword ptr [rsp + 4]
	.loc	1 75 18
	mov	edi, dword ptr [rsp + 48]
.Ltmp49:
	.loc	1 75 9
	call	_RNvCseMbSY2hFXhy_7program8captured
.Ltmp50:
	jmp	.LBB10_19
.LBB10_19:
	jmp	.LBB10_12
.Ltmp71:
.LBB10_20:
	.loc	1 77 1 is_stmt 1
	test	byte ptr [rsp + 55], 1
	jne	.LBB10_22
.LBB10_21:
	mov	byte ptr [rsp + 55], 0
	.loc	1 77 2 epilogue_begin is_stmt 0
	add	rsp, 72
	.cfi_def_cfa_offset 8
	ret
.LBB10_22:
	.cfi_def_cfa_offset 80
	.loc	1 77 1
	lea	rdi, [rsp + 40]
	call	_RINvNtCscoScM8QT1vH_4core3ptr13drop_in_placeNtCseMbSY2hFXhy_7program5ShapeEBI_
	jmp	.LBB10_21
.LBB10_23:
.Ltmp61:
	.loc	1 71 1 is_stmt 1
	call	qword ptr [rip + _RNvNtCscoScM8QT1vH_4core9panicking16panic_in_cleanup@GOTPCREL]
.LBB10_24:
	.loc	1 71 1
	mov	rdi, qword ptr [rsp + 56]
	call	_Unwind_Resume@PLT
.LBB10_25:
.Ltmp59:
	.loc	1 0 1 is_stmt 0
	lea	rdi, [rsp + 40]
	.loc	1 77 1 is_stmt 1
	call	_RINvNtCscoScM8QT1vH_4core3ptr13drop_in_placeNtCseMbSY2hFXhy_7program5ShapeEBI_
.Ltmp60:
	jmp	.LBB10_24
.Ltmp72:
.Lfunc_end10:
	.size	_RNvCseMbSY2hFXhy_7program4main, .Lfunc_end10-_RNvCseMbSY2hFXhy_7program4main
	.cfi_endproc
	.section	.gcc_except_table._RNvCseMbSY2hFXhy_7program4main,"a",@progbits
	.p2align	2, 0x0
GCC_except_table10:
.Lexception1:
	.byte	255
	.byte	155
	.uleb128 .Lttbase1-.Lttbaseref1
.Lttbaseref1:
	.byte	1
	.uleb128 .Lcst_end1-.Lcst_begin1
.Lcst_begin1:
	.uleb128 .Lfunc_begin10-.Lfunc_begin10
	.uleb128 .Ltmp34-.Lfunc_begin10
	.byte	0
	.byte	0
	.uleb128 .Ltmp34-.Lfunc_begin10
	.uleb128 .Ltmp57-.Ltmp34
	.uleb128 .Ltmp58-.Lfunc_begin10
	.byte	0
	.uleb128 .Ltmp40-.Lfunc_begin10
	.uleb128 .Ltmp41-.Ltmp40
	.uleb128 .Ltmp51-.Lfunc_begin10
	.byte	0
	.uleb128 .Ltmp52-.Lfunc_begin10
	.uleb128 .Ltmp53-.Ltmp52
	.uleb128 .Ltmp61-.Lfunc_begin10
	.byte	1
	.uleb128 .Ltmp54-.Lfunc_begin10
	.uleb128 .Ltmp55-.Ltmp54
	.uleb128 .Ltmp58-.Lfunc_begin10
	.byte	0
	.uleb128 .Ltmp42-.Lfunc_begin10
	.uleb128 .Ltmp43-.Ltmp42
	.uleb128 .Ltmp51-.Lfunc_begin10
	.byte	0
	.uleb128 .Ltmp44-.Lfunc_begin10
	.uleb128 .Ltmp45-.Ltmp44
	.uleb128 .Ltmp46-.Lfunc_begin10
	.byte	0
	.uleb128 .Ltmp47-.Lfunc_begin10
	.uleb128 .Ltmp48-.Ltmp47
	.uleb128 .Ltmp61-.Lfunc_begin10
	.byte	1
	.uleb128 .Ltmp49-.Lfunc_begin10
	.uleb128 .Ltmp50-.Ltmp49
	.uleb128 .Ltmp51-.Lfunc_begin10
	.byte	0
	.uleb128 .Ltmp50-.Lfunc_begin10
	.uleb128 .Ltmp59-.Ltmp50
	.byte	0
	.byte	0
	.uleb128 .Ltmp59-.Lfunc_begin10
	.uleb128 .Ltmp60-.Ltmp59
	.uleb128 .Ltmp61-.Lfunc_begin10
	.byte	1
.Lcst_end1:
	.byte	127
	.byte	0
	.p2align	2, 0x0
.Lttbase1:
	.byte	0
	.p2align	2, 0x0

	.section	.text._RNvCseMbSY2hFXhy_7program8captured,"ax",@progbits
	.p2align	4
	.type	_RNvCseMbSY2hFXhy_7program8captured,@function
_RNvCseMbSY2hFXhy_7program8captured:
.Lfunc_begin11:
	.loc	1 66 0
	.cfi_startproc
	.cfi_personality 155, DW.ref.rust_eh_personality
	.cfi_lsda 27, .Lexception2
	sub	rsp, 56
	.cfi_def_cfa_offset 64
	mov	dword ptr [rsp + 16], edi
	lea	rax, [rsp + 20]
	mov	dword ptr [rsp + 20], esi
	lea	rcx, [rsp + 16]
.Ltmp79:
	.loc	1 67 16 prologue_end
	mov	qword ptr [rsp + 24], rcx
	mov	qword ptr [rsp + 32], rax
.Ltmp73:
	lea	rdi, [rsp + 24]
.Ltmp80:
	.loc	1 68 5
	call	_RNCNvCseMbSY2hFXhy_7program8captured0B3_
.Ltmp74:
	mov	byte ptr [rsp + 15], al
	jmp	.LBB11_3
.Ltmp81:
.LBB11_1:
.Ltmp76:
	.loc	1 0 5 is_stmt 0
	lea	rdi, [rsp + 16]
	.loc	1 69 1 is_stmt 1
	call	_RINvNtCscoScM8QT1vH_4core3ptr13drop_in_placeNtCseMbSY2hFXhy_7program4PairEBI_
.Ltmp77:
	jmp	.LBB11_5
.LBB11_2:
.Ltmp75:
	.loc	1 0 1 is_stmt 0
	mov	rcx, rax
	mov	eax, edx
	mov	qword ptr [rsp + 40], rcx
	mov	dword ptr [rsp + 48], eax
	jmp	.LBB11_1
.LBB11_3:
	.loc	1 69 1 is_stmt 1
	lea	rdi, [rsp + 16]
	call	_RINvNtCscoScM8QT1vH_4core3ptr13drop_in_placeNtCseMbSY2hFXhy_7program4PairEBI_
	mov	al, byte ptr [rsp + 15]
	.loc	1 69 2 is_stmt 0
	and	al, 1
	.loc	1 69 2 epilogue_begin
	add	rsp, 56
	.cfi_def_cfa_offset 8
	ret
.LBB11_4:
	.cfi_def_cfa_offset 64
.Ltmp78:
	.loc	1 66 1 is_stmt 1
	call	qword ptr [rip + _RNvNtCscoScM8QT1vH_4core9panicking16panic_in_cleanup@GOTPCREL]
.LBB11_5:
	.loc	1 66 1
	mov	rdi, qword ptr [rsp + 40]
	call	_Unwind_Resume@PLT
.Ltmp82:
.Lfunc_end11:
	.size	_RNvCseMbSY2hFXhy_7program8captured, .Lfunc_end11-_RNvCseMbSY2hFXhy_7program8captured
	.cfi_endproc
	.section	.gcc_except_table._RNvCseMbSY2hFXhy_7program8captured,"a",@progbits
	.p2align	2, 0x0
GCC_except_table11:
.Lexception2:
	.byte	255
	.byte	155
	.uleb128 .Lttbase2-.Lttbaseref2
.Lttbaseref2:
	.byte	1
	.uleb128 .Lcst_end2-.Lcst_begin2
.Lcst_begin2:
	.uleb128 .Ltmp73-.Lfunc_begin11
	.uleb128 .Ltmp74-.Ltmp73
	.uleb128 .Ltmp75-.Lfunc_begin11
	.byte	0
	.uleb128 .Ltmp76-.Lfunc_begin11
	.uleb128 .Ltmp77-.Ltmp76
	.uleb128 .Ltmp78-.Lfunc_begin11
	.byte	1
	.uleb128 .Ltmp77-.Lfunc_begin11
	.uleb128 .Lfunc_end11-.Ltmp77
	.byte	0
	.byte	0
.Lcst_end2:
	.byte	127
	.byte	0
	.p2align	2, 0x0
.Lttbase2:
	.byte	0
	.p2align	2, 0x0

	.section	.text._RNvCseMbSY2hFXhy_7program8shadowed,"ax",@progbits
	.p2align	4
	.type	_RNvCseMbSY2hFXhy_7program8shadowed,@function
_RNvCseMbSY2hFXhy_7program8shadowed:
.Lfunc_begin12:
	.loc	1 60 0
	.cfi_startproc
	push	rax
	.cfi_def_cfa_offset 16
	mov	eax, edi
.Ltmp83:
	.loc	1 61 13 prologue_end
	mov	edi, eax
	add	edi, 1
	mov	dword ptr [rsp + 4], edi
	cmp	edi, eax
	jb	.LBB12_2
	.loc	1 0 13 is_stmt 0
	mov	eax, dword ptr [rsp + 4]
.Ltmp84:
	.loc	1 62 13 is_stmt 1
	mov	ecx, 2
	mul	ecx
	mov	dword ptr [rsp], eax
	seto	al
	jo	.LBB12_4
	jmp	.LBB12_3
.Ltmp85:
.LBB12_2:
	.loc	1 61 13
	lea	rdi, [rip + .Lalloc_e66189ac8e533af9425470e9ec00795a]
	call	qword ptr [rip + _RNvNtNtCscoScM8QT1vH_4core9panicking11panic_const24panic_const_add_overflow@GOTPCREL]
.LBB12_3:
	.loc	1 0 13 is_stmt 0
	mov	eax, dword ptr [rsp]
	.loc	1 64 2 epilogue_begin is_stmt 1
	pop	rcx
	.cfi_def_cfa_offset 8
	ret
.LBB12_4:
	.cfi_def_cfa_offset 16
.Ltmp86:
	.loc	1 62 13
	lea	rdi, [rip + .Lalloc_6bbd802eae12ded3835cb07deb57561d]
	call	qword ptr [rip + _RNvNtNtCscoScM8QT1vH_4core9panicking11panic_const24panic_const_mul_overflow@GOTPCREL]
.Ltmp87:
.Lfunc_end12:
	.size	_RNvCseMbSY2hFXhy_7program8shadowed, .Lfunc_end12-_RNvCseMbSY2hFXhy_7program8shadowed
	.cfi_endproc

	.section	.text._RNvMs0_CseMbSY2hFXhy_7programNtB5_5Shape4area,"ax",@progbits
	.p2align	4
	.type	_RNvMs0_CseMbSY2hFXhy_7programNtB5_5Shape4area,@function
_RNvMs0_CseMbSY2hFXhy_7programNtB5_5Shape4area:
.Lfunc_begin13:
	.cfi_startproc
	.loc	1 28 6 prologue_end
	mov	eax, 1
	ret
.Ltmp88:
.Lfunc_end13:
	.size	_RNvMs0_CseMbSY2hFXhy_7programNtB5_5Shape4area, .Lfunc_end13-_RNvMs0_CseMbSY2hFXhy_7programNtB5_5Shape4area
	.cfi_endproc

	.section	.text._RNvMs0_CseMbSY2hFXhy_7programNtB5_5Shape6scaled,"ax",@progbits
	.p2align	4
	.type	_RNvMs0_CseMbSY2hFXhy_7programNtB5_5Shape6scaled,@function
_RNvMs0_CseMbSY2hFXhy_7programNtB5_5Shape6scaled:
.Lfunc_begin14:
	.loc	1 30 0
	.cfi_startproc
	sub	rsp, 24
	.cfi_def_cfa_offset 32
	mov	dword ptr [rsp + 12], esi
.Ltmp89:
	.loc	1 34 20 prologue_end
	lea	rax, [rsp + 12]
	mov	qword ptr [rsp + 16], rax
.Ltmp90:
	.loc	1 35 28
	mov	esi, dword ptr [rdi]
	.loc	1 35 23 is_stmt 0
	lea	rdi, [rsp + 16]
	call	_RNCNvMs0_CseMbSY2hFXhy_7programNtB7_5Shape6scaled0B7_
.Ltmp91:
	.loc	1 36 6 epilogue_begin is_stmt 1
	add	rsp, 24
	.cfi_def_cfa_offset 8
	ret
.Ltmp92:
.Lfunc_end14:
	.size	_RNvMs0_CseMbSY2hFXhy_7programNtB5_5Shape6scaled, .Lfunc_end14-_RNvMs0_CseMbSY2hFXhy_7programNtB5_5Shape6scaled
	.cfi_endproc

	.section	.text._RNvNtCseMbSY2hFXhy_7program1m1f,"ax",@progbits
	.p2align	4
	.type	_RNvNtCseMbSY2hFXhy_7program1m1f,@function
_RNvNtCseMbSY2hFXhy_7program1m1f:
.Lfunc_begin15:
	.loc	1 40 0
	.cfi_startproc
	push	rax
	.cfi_def_cfa_offset 16
	mov	eax, edi
.Ltmp93:
	.loc	1 41 9 prologue_end
	mov	edi, eax
	add	edi, 1
	mov	dword ptr [rsp + 4], edi
	cmp	edi, eax
	jb	.LBB15_2
	.loc	1 0 9 is_stmt 0
	mov	eax, dword ptr [rsp + 4]
	.loc	1 42 6 epilogue_begin is_stmt 1
	pop	rcx
	.cfi_def_cfa_offset 8
	ret
.LBB15_2:
	.cfi_def_cfa_offset 16
	.loc	1 41 9
	lea	rdi, [rip + .Lalloc_ec193ec3581d2cb4a0dc46523576a6d0]
	call	qword ptr [rip + _RNvNtNtCscoScM8QT1vH_4core9panicking11panic_const24panic_const_add_overflow@GOTPCREL]
.Ltmp94:
.Lfunc_end15:
	.size	_RNvNtCseMbSY2hFXhy_7program1m1f, .Lfunc_end15-_RNvNtCseMbSY2hFXhy_7program1m1f
	.cfi_endproc

	.section	.text._RNvNvMs0_CseMbSY2hFXhy_7programNtB7_5Shape6scaled6helper,"ax",@progbits
	.p2align	4
	.type	_RNvNvMs0_CseMbSY2hFXhy_7programNtB7_5Shape6scaled6helper,@function
_RNvNvMs0_CseMbSY2hFXhy_7programNtB7_5Shape6scaled6helper:
.Lfunc_begin16:
	.loc	1 31 0
	.cfi_startproc
	push	rax
	.cfi_def_cfa_offset 16
	mov	eax, edi
.Ltmp95:
	.loc	1 32 13 prologue_end
	mov	edi, eax
	add	edi, 1
	mov	dword ptr [rsp + 4], edi
	cmp	edi, eax
	jb	.LBB16_2
	.loc	1 0 13 is_stmt 0
	mov	eax, dword ptr [rsp + 4]
	.loc	1 33 10 epilogue_begin is_stmt 1
	pop	rcx
	.cfi_def_cfa_offset 8
	ret
.LBB16_2:
	.cfi_def_cfa_offset 16
	.loc	1 32 13
	lea	rdi, [rip + .Lalloc_b9b555e800bb84d4e91091dcb9cb7d2e]
	call	qword ptr [rip + _RNvNtNtCscoScM8QT1vH_4core9panicking11panic_const24panic_const_add_overflow@GOTPCREL]
.Ltmp96:
.Lfunc_end16:
	.size	_RNvNvMs0_CseMbSY2hFXhy_7programNtB7_5Shape6scaled6helper, .Lfunc_end16-_RNvNvMs0_CseMbSY2hFXhy_7programNtB7_5Shape6scaled6helper
	.cfi_endproc

	.section	.text._RNvXCseMbSY2hFXhy_7programNtB2_5ShapeNtB2_4Area4area,"ax",@progbits
	.p2align	4
	.type	_RNvXCseMbSY2hFXhy_7programNtB2_5ShapeNtB2_4Area4area,@function
_RNvXCseMbSY2hFXhy_7programNtB2_5ShapeNtB2_4Area4area:
.Lfunc_begin17:
	.loc	1 14 0
	.cfi_startproc
	push	rax
	.cfi_def_cfa_offset 16
.Ltmp97:
	.loc	1 15 9 prologue_end
	mov	eax, dword ptr [rdi]
	mul	dword ptr [rdi]
	mov	dword ptr [rsp + 4], eax
	seto	al
	jo	.LBB17_2
	.loc	1 0 9 is_stmt 0
	mov	eax, dword ptr [rsp + 4]
	.loc	1 16 6 epilogue_begin is_stmt 1
	pop	rcx
	.cfi_def_cfa_offset 8
	ret
.LBB17_2:
	.cfi_def_cfa_offset 16
	.loc	1 15 9
	lea	rdi, [rip + .Lalloc_957aad521df8d0db1a0fa502a40f903f]
	call	qword ptr [rip + _RNvNtNtCscoScM8QT1vH_4core9panicking11panic_const24panic_const_mul_overflow@GOTPCREL]
.Ltmp98:
.Lfunc_end17:
	.size	_RNvXCseMbSY2hFXhy_7programNtB2_5ShapeNtB2_4Area4area, .Lfunc_end17-_RNvXCseMbSY2hFXhy_7programNtB2_5ShapeNtB2_4Area4area
	.cfi_endproc

	.section	.text._RNvXs1_CseMbSY2hFXhy_7programNtB5_5ShapeNtNtNtCscoScM8QT1vH_4core3ops4drop4Drop4drop,"ax",@progbits
	.p2align	4
	.type	_RNvXs1_CseMbSY2hFXhy_7programNtB5_5ShapeNtNtNtCscoScM8QT1vH_4core3ops4drop4Drop4drop,@function
_RNvXs1_CseMbSY2hFXhy_7programNtB5_5ShapeNtNtNtCscoScM8QT1vH_4core3ops4drop4Drop4drop:
.Lfunc_begin18:
	.loc	1 51 0
	.cfi_startproc
	push	rax
	.cfi_def_cfa_offset 16
	mov	qword ptr [rsp], rdi
.Ltmp99:
	.loc	1 52 26 prologue_end
	mov	edi, dword ptr [rdi]
	.loc	1 52 21 is_stmt 0
	call	_RNvNtCseMbSY2hFXhy_7program1m1f
	mov	rdi, qword ptr [rsp]
	.loc	1 52 9
	mov	dword ptr [rdi], eax
	.loc	1 53 6 epilogue_begin is_stmt 1
	pop	rax
	.cfi_def_cfa_offset 8
	ret
.Ltmp100:
.Lfunc_end18:
	.size	_RNvXs1_CseMbSY2hFXhy_7programNtB5_5ShapeNtNtNtCscoScM8QT1vH_4core3ops4drop4Drop4drop, .Lfunc_end18-_RNvXs1_CseMbSY2hFXhy_7programNtB5_5ShapeNtNtNtCscoScM8QT1vH_4core3ops4drop4Drop4drop
	.cfi_endproc

	.section	.text._RNvXs2_CseMbSY2hFXhy_7programNtB5_5ShapeNtNtCscoScM8QT1vH_4core5clone5Clone5cloneB5_,"ax",@progbits
	.p2align	4
	.type	_RNvXs2_CseMbSY2hFXhy_7programNtB5_5ShapeNtNtCscoScM8QT1vH_4core5clone5Clone5cloneB5_,@function
_RNvXs2_CseMbSY2hFXhy_7programNtB5_5ShapeNtNtCscoScM8QT1vH_4core5clone5Clone5cloneB5_:
.Lfunc_begin19:
	.cfi_startproc
	.loc	1 3 5 prologue_end
	mov	eax, dword ptr [rdi]
	.loc	1 1 15
	ret
.Ltmp101:
.Lfunc_end19:
	.size	_RNvXs2_CseMbSY2hFXhy_7programNtB5_5ShapeNtNtCscoScM8QT1vH_4core5clone5Clone5cloneB5_, .Lfunc_end19-_RNvXs2_CseMbSY2hFXhy_7programNtB5_5ShapeNtNtCscoScM8QT1vH_4core5clone5Clone5cloneB5_
	.cfi_endproc

	.section	.text._RNvXs4_CseMbSY2hFXhy_7programNtB5_5ShapeNtNtCscoScM8QT1vH_4core3cmp9PartialEq2eqB5_,"ax",@progbits
	.p2align	4
	.type	_RNvXs4_CseMbSY2hFXhy_7programNtB5_5ShapeNtNtCscoScM8QT1vH_4core3cmp9PartialEq2eqB5_,@function
_RNvXs4_CseMbSY2hFXhy_7programNtB5_5ShapeNtNtCscoScM8QT1vH_4core3cmp9PartialEq2eqB5_:
.Lfunc_begin20:
	.cfi_startproc
	.loc	1 3 5 prologue_end
	mov	eax, dword ptr [rdi]
	cmp	eax, dword ptr [rsi]
	sete	al
	.loc	1 1 26
	and	al, 1
	ret
.Ltmp102:
.Lfunc_end20:
	.size	_RNvXs4_CseMbSY2hFXhy_7programNtB5_5ShapeNtNtCscoScM8QT1vH_4core3cmp9PartialEq2eqB5_, .Lfunc_end20-_RNvXs4_CseMbSY2hFXhy_7programNtB5_5ShapeNtNtCscoScM8QT1vH_4core3cmp9PartialEq2eqB5_
	.cfi_endproc

	.section	.text._RNvXsZ_NtCsll8UG4dV9RX_3std7processuNtB5_11Termination6reportCseMbSY2hFXhy_7program,"ax",@progbits
	.p2align	4
	.type	_RNvXsZ_NtCsll8UG4dV9RX_3std7processuNtB5_11Termination6reportCseMbSY2hFXhy_7program,@function
_RNvXsZ_NtCsll8UG4dV9RX_3std7processuNtB5_11Termination6reportCseMbSY2hFXhy_7program:
.Lfunc_begin21:
	.cfi_startproc
	.loc	8 2586 6 prologue_end
	xor	eax, eax
	ret
.Ltmp103:
.Lfunc_end21:
	.size	_RNvXsZ_NtCsll8UG4dV9RX_3std7processuNtB5_11Termination6reportCseMbSY2hFXhy_7program, .Lfunc_end21-_RNvXsZ_NtCsll8UG4dV9RX_3std7processuNtB5_11Termination6reportCseMbSY2hFXhy_7program
	.cfi_endproc

	.section	.text._RNvXs_CseMbSY2hFXhy_7programmNtB4_4Area4area,"ax",@progbits
	.p2align	4
	.type	_RNvXs_CseMbSY2hFXhy_7programmNtB4_4Area4area,@function
_RNvXs_CseMbSY2hFXhy_7programmNtB4_4Area4area:
.Lfunc_begin22:
	.cfi_startproc
	.loc	1 21 9 prologue_end
	mov	eax, dword ptr [rdi]
	.loc	1 22 6
	ret
.Ltmp104:
.Lfunc_end22:
	.size	_RNvXs_CseMbSY2hFXhy_7programmNtB4_4Area4area, .Lfunc_end22-_RNvXs_CseMbSY2hFXhy_7programmNtB4_4Area4area
	.cfi_endproc

	.section	.text._RNvYFEuINtNtNtCscoScM8QT1vH_4core3ops8function6FnOnceuE9call_onceCseMbSY2hFXhy_7program,"ax",@progbits
	.p2align	4
	.type	_RNvYFEuINtNtNtCscoScM8QT1vH_4core3ops8function6FnOnceuE9call_onceCseMbSY2hFXhy_7program,@function
_RNvYFEuINtNtNtCscoScM8QT1vH_4core3ops8function6FnOnceuE9call_onceCseMbSY2hFXhy_7program:
.Lfunc_begin23:
	.loc	9 250 0
	.cfi_startproc
	push	rax
	.cfi_def_cfa_offset 16
.Ltmp105:
	.loc	9 250 5 prologue_end
	call	rdi
	.loc	9 250 5 epilogue_begin is_stmt 0
	pop	rax
	.cfi_def_cfa_offset 8
	ret
.Ltmp106:
.Lfunc_end23:
	.size	_RNvYFEuINtNtNtCscoScM8QT1vH_4core3ops8function6FnOnceuE9call_onceCseMbSY2hFXhy_7program, .Lfunc_end23-_RNvYFEuINtNtNtCscoScM8QT1vH_4core3ops8function6FnOnceuE9call_onceCseMbSY2hFXhy_7program
	.cfi_endproc

	.section	.text._RNvYNCINvNtCsll8UG4dV9RX_3std2rt10lang_startuE0INtNtNtCscoScM8QT1vH_4core3ops8function6FnOnceuE9call_onceCseMbSY2hFXhy_7program,"ax",@progbits
	.p2align	4
	.type	_RNvYNCINvNtCsll8UG4dV9RX_3std2rt10lang_startuE0INtNtNtCscoScM8QT1vH_4core3ops8function6FnOnceuE9call_onceCseMbSY2hFXhy_7program,@function
_RNvYNCINvNtCsll8UG4dV9RX_3std2rt10lang_startuE0INtNtNtCscoScM8QT1vH_4core3ops8function6FnOnceuE9call_onceCseMbSY2hFXhy_7program:
.Lfunc_begin24:
	.loc	9 250 0 is_stmt 1
	.cfi_startproc
	.cfi_personality 155, DW.ref.rust_eh_personality
	.cfi_lsda 27, .Lexception3
	sub	rsp, 40
	.cfi_def_cfa_offset 48
	mov	qword ptr [rsp + 8], rdi
.Ltmp107:
	lea	rdi, [rsp + 8]
.Ltmp110:
	.loc	9 250 5 prologue_end
	call	_RNCINvNtCsll8UG4dV9RX_3std2rt10lang_startuE0CseMbSY2hFXhy_7program
.Ltmp108:
	mov	dword ptr [rsp + 4], eax
	jmp	.LBB24_3
.LBB24_1:
	.loc	9 250 5
	mov	rdi, qword ptr [rsp + 24]
	call	_Unwind_Resume@PLT
.LBB24_2:
.Ltmp109:
	.loc	9 0 5 is_stmt 0
	mov	rcx, rax
	mov	eax, edx
	mov	qword ptr [rsp + 24], rcx
	mov	dword ptr [rsp + 32], eax
	jmp	.LBB24_1
.LBB24_3:
	mov	eax, dword ptr [rsp + 4]
	.loc	9 250 5 epilogue_begin
	add	rsp, 40
	.cfi_def_cfa_offset 8
	ret
.Ltmp111:
.Lfunc_end24:
	.size	_RNvYNCINvNtCsll8UG4dV9RX_3std2rt10lang_startuE0INtNtNtCscoScM8QT1vH_4core3ops8function6FnOnceuE9call_onceCseMbSY2hFXhy_7program, .Lfunc_end24-_RNvYNCINvNtCsll8UG4dV9RX_3std2rt10lang_startuE0INtNtNtCscoScM8QT1vH_4core3ops8function6FnOnceuE9call_onceCseMbSY2hFXhy_7program
	.cfi_endproc
	.section	.gcc_except_table._RNvYNCINvNtCsll8UG4dV9RX_3std2rt10lang_startuE0INtNtNtCscoScM8QT1vH_4core3ops8function6FnOnceuE9call_onceCseMbSY2hFXhy_7program,"a",@progbits
	.p2align	2, 0x0
GCC_except_table24:
.Lexception3:
	.byte	255
	.byte	255
	.byte	1
	.uleb128 .Lcst_end3-.Lcst_begin3
.Lcst_begin3:
	.uleb128 .Ltmp107-.Lfunc_begin24
	.uleb128 .Ltmp108-.Ltmp107
	.uleb128 .Ltmp109-.Lfunc_begin24
	.byte	0
	.uleb128 .Ltmp108-.Lfunc_begin24
	.uleb128 .Lfunc_end24-.Ltmp108
	.byte	0
	.byte	0
.Lcst_end3:
	.p2align	2, 0x0

	.section	.text._RNvYNtCseMbSY2hFXhy_7program5ShapeNtB4_4Area5twiceB4_,"ax",@progbits
	.p2align	4
	.type	_RNvYNtCseMbSY2hFXhy_7program5ShapeNtB4_4Area5twiceB4_,@function
_RNvYNtCseMbSY2hFXhy_7program5ShapeNtB4_4Area5twiceB4_:
.Lfunc_begin25:
	.loc	1 8 0 is_stmt 1
	.cfi_startproc
	push	rax
	.cfi_def_cfa_offset 16
.Ltmp112:
	.loc	1 9 14 prologue_end
	call	_RNvXCseMbSY2hFXhy_7programNtB2_5ShapeNtB2_4Area4area
	.loc	1 9 9 is_stmt 0
	mov	ecx, 2
	mul	ecx
	mov	dword ptr [rsp + 4], eax
	seto	al
	jo	.LBB25_2
	.loc	1 0 9
	mov	eax, dword ptr [rsp + 4]
	.loc	1 10 6 epilogue_begin is_stmt 1
	pop	rcx
	.cfi_def_cfa_offset 8
	ret
.LBB25_2:
	.cfi_def_cfa_offset 16
	.loc	1 9 9
	lea	rdi, [rip + .Lalloc_a44799cecf94bdc2f1bc655faa78a57a]
	call	qword ptr [rip + _RNvNtNtCscoScM8QT1vH_4core9panicking11panic_const24panic_const_mul_overflow@GOTPCREL]
.Ltmp113:
.Lfunc_end25:
	.size	_RNvYNtCseMbSY2hFXhy_7program5ShapeNtB4_4Area5twiceB4_, .Lfunc_end25-_RNvYNtCseMbSY2hFXhy_7program5ShapeNtB4_4Area5twiceB4_
	.cfi_endproc

	.section	.text.main,"ax",@progbits
	.globl	main
	.p2align	4
	.type	main,@function
main:
.Lfunc_begin26:
	.cfi_startproc
	push	rax
	.cfi_def_cfa_offset 16
	mov	rdx, rsi
	mov	rax, qword ptr [rip + __rustc_debug_gdb_scripts_section__@GOTPCREL]
	mov	al, byte ptr [rax]
	movsxd	rsi, edi
	lea	rdi, [rip + _RNvCseMbSY2hFXhy_7program4main]
	xor	ecx, ecx
	call	_RINvNtCsll8UG4dV9RX_3std2rt10lang_startuECseMbSY2hFXhy_7program
	pop	rcx
	.cfi_def_cfa_offset 8
	ret
.Lfunc_end26:
	.size	main, .Lfunc_end26-main
	.cfi_endproc

	.type	.Lvtable.0,@object
	.section	.data.rel.ro..Lvtable.0,"aw",@progbits
	.p2align	3, 0x0
.Lvtable.0:
	.asciz	"\000\000\000\000\000\000\000\000\b\000\000\000\000\000\000\000\b\000\000\000\000\000\000"
	.quad	_RNSNvYNCINvNtCsll8UG4dV9RX_3std2rt10lang_startuE0INtNtNtCscoScM8QT1vH_4core3ops8function6FnOnceuE9call_once6vtableCseMbSY2hFXhy_7program
	.quad	_RNCINvNtCsll8UG4dV9RX_3std2rt10lang_startuE0CseMbSY2hFXhy_7program
	.quad	_RNCINvNtCsll8UG4dV9RX_3std2rt10lang_startuE0CseMbSY2hFXhy_7program
	.size	.Lvtable.0, 48

	.type	.Lalloc_74a079c1c27d92b5d6b4a417ba20e637,@object
	.section	.rodata.str1.1,"aMS",@progbits,1
.Lalloc_74a079c1c27d92b5d6b4a417ba20e637:
	.asciz	"program.rs"
	.size	.Lalloc_74a079c1c27d92b5d6b4a417ba20e637, 11

	.type	.Lalloc_79ece6512732c2bdacaae37d3b03a5b8,@object
	.section	.data.rel.ro..Lalloc_79ece6512732c2bdacaae37d3b03a5b8,"aw",@progbits
	.p2align	3, 0x0
.Lalloc_79ece6512732c2bdacaae37d3b03a5b8:
	.quad	.Lalloc_74a079c1c27d92b5d6b4a417ba20e637
	.asciz	"\n\000\000\000\000\000\000\000\"\000\000\000\035\000\000"
	.size	.Lalloc_79ece6512732c2bdacaae37d3b03a5b8, 24

	.type	.Lalloc_bc6c24833cc57d8ab679f3fbe0b0ac4a,@object
	.section	.rodata.cst4,"aM",@progbits,4
	.p2align	2, 0x0
.Lalloc_bc6c24833cc57d8ab679f3fbe0b0ac4a:
	.asciz	"\003\000\000"
	.size	.Lalloc_bc6c24833cc57d8ab679f3fbe0b0ac4a, 4

	.type	.Lalloc_1cee77f5fc4db072eaeb36eeee6b312a,@object
	.section	.data.rel.ro..Lalloc_1cee77f5fc4db072eaeb36eeee6b312a,"aw",@progbits
	.p2align	3, 0x0
.Lalloc_1cee77f5fc4db072eaeb36eeee6b312a:
	.quad	.Lalloc_74a079c1c27d92b5d6b4a417ba20e637
	.asciz	"\n\000\000\000\000\000\000\000I\000\000\000\032\000\000"
	.size	.Lalloc_1cee77f5fc4db072eaeb36eeee6b312a, 24

	.type	.Lalloc_e66189ac8e533af9425470e9ec00795a,@object
	.section	.data.rel.ro..Lalloc_e66189ac8e533af9425470e9ec00795a,"aw",@progbits
	.p2align	3, 0x0
.Lalloc_e66189ac8e533af9425470e9ec00795a:
	.quad	.Lalloc_74a079c1c27d92b5d6b4a417ba20e637
	.asciz	"\n\000\000\000\000\000\000\000=\000\000\000\r\000\000"
	.size	.Lalloc_e66189ac8e533af9425470e9ec00795a, 24

	.type	.Lalloc_6bbd802eae12ded3835cb07deb57561d,@object
	.section	.data.rel.ro..Lalloc_6bbd802eae12ded3835cb07deb57561d,"aw",@progbits
	.p2align	3, 0x0
.Lalloc_6bbd802eae12ded3835cb07deb57561d:
	.quad	.Lalloc_74a079c1c27d92b5d6b4a417ba20e637
	.asciz	"\n\000\000\000\000\000\000\000>\000\000\000\r\000\000"
	.size	.Lalloc_6bbd802eae12ded3835cb07deb57561d, 24

	.type	.Lalloc_ec193ec3581d2cb4a0dc46523576a6d0,@object
	.section	.data.rel.ro..Lalloc_ec193ec3581d2cb4a0dc46523576a6d0,"aw",@progbits
	.p2align	3, 0x0
.Lalloc_ec193ec3581d2cb4a0dc46523576a6d0:
	.quad	.Lalloc_74a079c1c27d92b5d6b4a417ba20e637
	.asciz	"\n\000\000\000\000\000\000\000)\000\000\000\t\000\000"
	.size	.Lalloc_ec193ec3581d2cb4a0dc46523576a6d0, 24

	.type	.Lalloc_b9b555e800bb84d4e91091dcb9cb7d2e,@object
	.section	.data.rel.ro..Lalloc_b9b555e800bb84d4e91091dcb9cb7d2e,"aw",@progbits
	.p2align	3, 0x0
.Lalloc_b9b555e800bb84d4e91091dcb9cb7d2e:
	.quad	.Lalloc_74a079c1c27d92b5d6b4a417ba20e637
	.asciz	"\n\000\000\000\000\000\000\000 \000\000\000\r\000\000"
	.size	.Lalloc_b9b555e800bb84d4e91091dcb9cb7d2e, 24

	.type	.Lalloc_957aad521df8d0db1a0fa502a40f903f,@object
	.section	.data.rel.ro..Lalloc_957aad521df8d0db1a0fa502a40f903f,"aw",@progbits
	.p2align	3, 0x0
.Lalloc_957aad521df8d0db1a0fa502a40f903f:
	.quad	.Lalloc_74a079c1c27d92b5d6b4a417ba20e637
	.asciz	"\n\000\000\000\000\000\000\000\017\000\000\000\t\000\000"
	.size	.Lalloc_957aad521df8d0db1a0fa502a40f903f, 24

	.type	.Lalloc_a44799cecf94bdc2f1bc655faa78a57a,@object
	.section	.data.rel.ro..Lalloc_a44799cecf94bdc2f1bc655faa78a57a,"aw",@progbits
	.p2align	3, 0x0
.Lalloc_a44799cecf94bdc2f1bc655faa78a57a:
	.quad	.Lalloc_74a079c1c27d92b5d6b4a417ba20e637
	.asciz	"\n\000\000\000\000\000\000\000\t\000\000\000\t\000\000"
	.size	.Lalloc_a44799cecf94bdc2f1bc655faa78a57a, 24

	.type	__rustc_debug_gdb_scripts_section__,@object
	.section	.debug_gdb_scripts,"aMS",@progbits,1,unique,1
	.weak	__rustc_debug_gdb_scripts_section__
__rustc_debug_gdb_scripts_section__:
	.asciz	"\001gdb_load_rust_pretty_printers.py"
	.size	__rustc_debug_gdb_scripts_section__, 34

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
	.byte	110
	.byte	14
	.byte	3
	.byte	14
	.byte	58
	.byte	11
	.byte	59
	.byte	5
	.byte	0
	.byte	0
	.byte	5
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
	.byte	0
	.byte	0
	.byte	6
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
	.byte	7
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
	.byte	8
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
	.byte	106
	.byte	25
	.byte	0
	.byte	0
	.byte	9
	.byte	29
	.byte	1
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
	.byte	10
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
	.byte	5
	.byte	87
	.byte	11
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
	.byte	2
	.long	.Linfo_string6
	.byte	3
	.long	.Linfo_string7
	.long	.Linfo_string8
	.byte	2
	.short	1919
	.byte	1
	.byte	0
	.byte	2
	.long	.Linfo_string10
	.byte	3
	.long	.Linfo_string11
	.long	.Linfo_string8
	.byte	2
	.short	1919
	.byte	1
	.byte	0
	.byte	0
	.byte	0
	.byte	2
	.long	.Linfo_string12
	.byte	4
	.quad	.Lfunc_begin2
	.long	.Lfunc_end2-.Lfunc_begin2
	.byte	1
	.byte	87
	.long	.Linfo_string48
	.long	.Linfo_string49
	.byte	3
	.short	810
	.byte	4
	.quad	.Lfunc_begin3
	.long	.Lfunc_end3-.Lfunc_begin3
	.byte	1
	.byte	87
	.long	.Linfo_string50
	.long	.Linfo_string51
	.byte	3
	.short	810
	.byte	0
	.byte	2
	.long	.Linfo_string15
	.byte	3
	.long	.Linfo_string16
	.long	.Linfo_string17
	.byte	6
	.short	490
	.byte	1
	.byte	0
	.byte	2
	.long	.Linfo_string32
	.byte	2
	.long	.Linfo_string33
	.byte	2
	.long	.Linfo_string34
	.byte	5
	.quad	.Lfunc_begin9
	.long	.Lfunc_end9-.Lfunc_begin9
	.byte	1
	.byte	87
	.long	.Linfo_string61
	.long	.Linfo_string62
	.byte	9
	.byte	250
	.byte	5
	.quad	.Lfunc_begin23
	.long	.Lfunc_end23-.Lfunc_begin23
	.byte	1
	.byte	87
	.long	.Linfo_string85
	.long	.Linfo_string86
	.byte	9
	.byte	250
	.byte	5
	.quad	.Lfunc_begin24
	.long	.Lfunc_end24-.Lfunc_begin24
	.byte	1
	.byte	87
	.long	.Linfo_string87
	.long	.Linfo_string62
	.byte	9
	.byte	250
	.byte	0
	.byte	0
	.byte	0
	.byte	0
	.byte	2
	.long	.Linfo_string9
	.byte	6
	.quad	.Lfunc_begin0
	.long	.Lfunc_end0-.Lfunc_begin0
	.byte	1
	.byte	87
	.long	.Linfo_string44
	.long	.Linfo_string45
	.byte	1
	.byte	56
	.byte	7
	.long	62
	.quad	.Ltmp1
	.long	.Ltmp2-.Ltmp1
	.byte	1
	.byte	57
	.byte	8
	.byte	0
	.byte	6
	.quad	.Lfunc_begin1
	.long	.Lfunc_end1-.Lfunc_begin1
	.byte	1
	.byte	87
	.long	.Linfo_string46
	.long	.Linfo_string47
	.byte	1
	.byte	56
	.byte	7
	.long	81
	.quad	.Ltmp5
	.long	.Ltmp6-.Ltmp5
	.byte	1
	.byte	57
	.byte	8
	.byte	0
	.byte	2
	.long	.Linfo_string29
	.byte	5
	.quad	.Lfunc_begin7
	.long	.Lfunc_end7-.Lfunc_begin7
	.byte	1
	.byte	87
	.long	.Linfo_string58
	.long	.Linfo_string59
	.byte	1
	.byte	67
	.byte	0
	.byte	2
	.long	.Linfo_string30
	.byte	2
	.long	.Linfo_string31
	.byte	5
	.quad	.Lfunc_begin8
	.long	.Lfunc_end8-.Lfunc_begin8
	.byte	1
	.byte	87
	.long	.Linfo_string60
	.long	.Linfo_string59
	.byte	1
	.byte	34
	.byte	5
	.quad	.Lfunc_begin16
	.long	.Lfunc_end16-.Lfunc_begin16
	.byte	1
	.byte	87
	.long	.Linfo_string73
	.long	.Linfo_string74
	.byte	1
	.byte	31
	.byte	0
	.byte	0
	.byte	8
	.quad	.Lfunc_begin10
	.long	.Lfunc_end10-.Lfunc_begin10
	.byte	1
	.byte	87
	.long	.Linfo_string63
	.long	.Linfo_string64
	.byte	1
	.byte	71

	.byte	5
	.quad	.Lfunc_begin11
	.long	.Lfunc_end11-.Lfunc_begin11
	.byte	1
	.byte	87
	.long	.Linfo_string65
	.long	.Linfo_string29
	.byte	1
	.byte	66
	.byte	5
	.quad	.Lfunc_begin12
	.long	.Lfunc_end12-.Lfunc_begin12
	.byte	1
	.byte	87
	.long	.Linfo_string66
	.long	.Linfo_string67
	.byte	1
	.byte	60
	.byte	2
	.long	.Linfo_string35
	.byte	5
	.quad	.Lfunc_begin13
	.long	.Lfunc_end13-.Lfunc_begin13
	.byte	1
	.byte	87
	.long	.Linfo_string68
	.long	.Linfo_string69
	.byte	1
	.byte	26
	.byte	5
	.quad	.Lfunc_begin14
	.long	.Lfunc_end14-.Lfunc_begin14
	.byte	1
	.byte	87
	.long	.Linfo_string70
	.long	.Linfo_string31
	.byte	1
	.byte	30
	.byte	0
	.byte	2
	.long	.Linfo_string36
	.byte	5
	.quad	.Lfunc_begin15
	.long	.Lfunc_end15-.Lfunc_begin15
	.byte	1
	.byte	87
	.long	.Linfo_string71
	.long	.Linfo_string72
	.byte	1
	.byte	40
	.byte	0
	.byte	2
	.long	.Linfo_string37
	.byte	5
	.quad	.Lfunc_begin17
	.long	.Lfunc_end17-.Lfunc_begin17
	.byte	1
	.byte	87
	.long	.Linfo_string75
	.long	.Linfo_string69
	.byte	1
	.byte	14
	.byte	0
	.byte	2
	.long	.Linfo_string38
	.byte	5
	.quad	.Lfunc_begin18
	.long	.Lfunc_end18-.Lfunc_begin18
	.byte	1
	.byte	87
	.long	.Linfo_string76
	.long	.Linfo_string77
	.byte	1
	.byte	51
	.byte	0
	.byte	2
	.long	.Linfo_string39
	.byte	5
	.quad	.Lfunc_begin19
	.long	.Lfunc_end19-.Lfunc_begin19
	.byte	1
	.byte	87
	.long	.Linfo_string78
	.long	.Linfo_string79
	.byte	1
	.byte	1
	.byte	0
	.byte	2
	.long	.Linfo_string40
	.byte	5
	.quad	.Lfunc_begin20
	.long	.Lfunc_end20-.Lfunc_begin20
	.byte	1
	.byte	87
	.long	.Linfo_string80
	.long	.Linfo_string81
	.byte	1
	.byte	1
	.byte	0
	.byte	2
	.long	.Linfo_string42
	.byte	5
	.quad	.Lfunc_begin22
	.long	.Lfunc_end22-.Lfunc_begin22
	.byte	1
	.byte	87
	.long	.Linfo_string84
	.long	.Linfo_string69
	.byte	1
	.byte	20
	.byte	0
	.byte	2
	.long	.Linfo_string43
	.byte	5
	.quad	.Lfunc_begin25
	.long	.Lfunc_end25-.Lfunc_begin25
	.byte	1
	.byte	87
	.long	.Linfo_string88
	.long	.Linfo_string89
	.byte	1
	.byte	8
	.byte	0
	.byte	0
	.byte	2
	.long	.Linfo_string13
	.byte	2
	.long	.Linfo_string14
	.byte	5
	.quad	.Lfunc_begin4
	.long	.Lfunc_end4-.Lfunc_begin4
	.byte	1
	.byte	87
	.long	.Linfo_string52
	.long	.Linfo_string53
	.byte	4
	.byte	199
	.byte	2
	.long	.Linfo_string28
	.byte	6
	.quad	.Lfunc_begin6
	.long	.Lfunc_end6-.Lfunc_begin6
	.byte	1
	.byte	87
	.long	.Linfo_string56
	.long	.Linfo_string57
	.byte	4
	.byte	206
	.byte	9
	.long	1022
	.quad	.Ltmp25
	.long	.Ltmp26-.Ltmp25
	.byte	4
	.byte	206
	.byte	85
	.byte	10
	.long	994
	.quad	.Ltmp25
	.long	.Ltmp26-.Ltmp25
	.byte	8
	.short	2187
	.byte	16
	.byte	0
	.byte	0
	.byte	0
	.byte	0
	.byte	2
	.long	.Linfo_string18
	.byte	2
	.long	.Linfo_string19
	.byte	6
	.quad	.Lfunc_begin5
	.long	.Lfunc_end5-.Lfunc_begin5
	.byte	1
	.byte	87
	.long	.Linfo_string54
	.long	.Linfo_string55
	.byte	5
	.byte	162
	.byte	7
	.long	160
	.quad	.Ltmp21
	.long	.Ltmp22-.Ltmp21
	.byte	5
	.byte	169
	.byte	5
	.byte	0
	.byte	0
	.byte	2
	.long	.Linfo_string20
	.byte	2
	.long	.Linfo_string21
	.byte	2
	.long	.Linfo_string22
	.byte	2
	.long	.Linfo_string23
	.byte	3
	.long	.Linfo_string24
	.long	.Linfo_string25
	.byte	7
	.short	587
	.byte	1
	.byte	0
	.byte	0
	.byte	0
	.byte	0
	.byte	0
	.byte	2
	.long	.Linfo_string20
	.byte	2
	.long	.Linfo_string23
	.byte	3
	.long	.Linfo_string26
	.long	.Linfo_string27
	.byte	8
	.short	2186
	.byte	1
	.byte	0
	.byte	2
	.long	.Linfo_string41
	.byte	4
	.quad	.Lfunc_begin21
	.long	.Lfunc_end21-.Lfunc_begin21
	.byte	1
	.byte	87
	.long	.Linfo_string82
	.long	.Linfo_string83
	.byte	8
	.short	2584
	.byte	0
	.byte	0
	.byte	0
	.byte	0
.Ldebug_info_end0:
	.section	.text._RINvCseMbSY2hFXhy_7program7largestdEB2_,"ax",@progbits
.Lsec_end0:
	.section	.text._RINvCseMbSY2hFXhy_7program7largestmEB2_,"ax",@progbits
.Lsec_end1:
	.section	.text._RINvNtCscoScM8QT1vH_4core3ptr13drop_in_placeNtCseMbSY2hFXhy_7program4PairEBI_,"ax",@progbits
.Lsec_end2:
	.section	.text._RINvNtCscoScM8QT1vH_4core3ptr13drop_in_placeNtCseMbSY2hFXhy_7program5ShapeEBI_,"ax",@progbits
.Lsec_end3:
	.section	.text._RINvNtCsll8UG4dV9RX_3std2rt10lang_startuECseMbSY2hFXhy_7program,"ax",@progbits
.Lsec_end4:
	.section	.text._RINvNtNtCsll8UG4dV9RX_3std3sys9backtrace28___rust_begin_short_backtraceFEuuECseMbSY2hFXhy_7program,"ax",@progbits
.Lsec_end5:
	.section	.text._RNCINvNtCsll8UG4dV9RX_3std2rt10lang_startuE0CseMbSY2hFXhy_7program,"ax",@progbits
.Lsec_end6:
	.section	.text._RNCNvCseMbSY2hFXhy_7program8captured0B3_,"ax",@progbits
.Lsec_end7:
	.section	.text._RNCNvMs0_CseMbSY2hFXhy_7programNtB7_5Shape6scaled0B7_,"ax",@progbits
.Lsec_end8:
	.section	.text._RNSNvYNCINvNtCsll8UG4dV9RX_3std2rt10lang_startuE0INtNtNtCscoScM8QT1vH_4core3ops8function6FnOnceuE9call_once6vtableCseMbSY2hFXhy_7program,"ax",@progbits
.Lsec_end9:
	.section	.text._RNvCseMbSY2hFXhy_7program4main,"ax",@progbits
.Lsec_end10:
	.section	.text._RNvCseMbSY2hFXhy_7program8captured,"ax",@progbits
.Lsec_end11:
	.section	.text._RNvCseMbSY2hFXhy_7program8shadowed,"ax",@progbits
.Lsec_end12:
	.section	.text._RNvMs0_CseMbSY2hFXhy_7programNtB5_5Shape4area,"ax",@progbits
.Lsec_end13:
	.section	.text._RNvMs0_CseMbSY2hFXhy_7programNtB5_5Shape6scaled,"ax",@progbits
.Lsec_end14:
	.section	.text._RNvNtCseMbSY2hFXhy_7program1m1f,"ax",@progbits
.Lsec_end15:
	.section	.text._RNvNvMs0_CseMbSY2hFXhy_7programNtB7_5Shape6scaled6helper,"ax",@progbits
.Lsec_end16:
	.section	.text._RNvXCseMbSY2hFXhy_7programNtB2_5ShapeNtB2_4Area4area,"ax",@progbits
.Lsec_end17:
	.section	.text._RNvXs1_CseMbSY2hFXhy_7programNtB5_5ShapeNtNtNtCscoScM8QT1vH_4core3ops4drop4Drop4drop,"ax",@progbits
.Lsec_end18:
	.section	.text._RNvXs2_CseMbSY2hFXhy_7programNtB5_5ShapeNtNtCscoScM8QT1vH_4core5clone5Clone5cloneB5_,"ax",@progbits
.Lsec_end19:
	.section	.text._RNvXs4_CseMbSY2hFXhy_7programNtB5_5ShapeNtNtCscoScM8QT1vH_4core3cmp9PartialEq2eqB5_,"ax",@progbits
.Lsec_end20:
	.section	.text._RNvXsZ_NtCsll8UG4dV9RX_3std7processuNtB5_11Termination6reportCseMbSY2hFXhy_7program,"ax",@progbits
.Lsec_end21:
	.section	.text._RNvXs_CseMbSY2hFXhy_7programmNtB4_4Area4area,"ax",@progbits
.Lsec_end22:
	.section	.text._RNvYFEuINtNtNtCscoScM8QT1vH_4core3ops8function6FnOnceuE9call_onceCseMbSY2hFXhy_7program,"ax",@progbits
.Lsec_end23:
	.section	.text._RNvYNCINvNtCsll8UG4dV9RX_3std2rt10lang_startuE0INtNtNtCscoScM8QT1vH_4core3ops8function6FnOnceuE9call_onceCseMbSY2hFXhy_7program,"ax",@progbits
.Lsec_end24:
	.section	.text._RNvYNtCseMbSY2hFXhy_7program5ShapeNtB4_4Area5twiceB4_,"ax",@progbits
.Lsec_end25:
	.section	.debug_aranges,"",@progbits
	.long	444
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
	.quad	.Lfunc_begin3
	.quad	.Lsec_end3-.Lfunc_begin3
	.quad	.Lfunc_begin4
	.quad	.Lsec_end4-.Lfunc_begin4
	.quad	.Lfunc_begin5
	.quad	.Lsec_end5-.Lfunc_begin5
	.quad	.Lfunc_begin6
	.quad	.Lsec_end6-.Lfunc_begin6
	.quad	.Lfunc_begin7
	.quad	.Lsec_end7-.Lfunc_begin7
	.quad	.Lfunc_begin8
	.quad	.Lsec_end8-.Lfunc_begin8
	.quad	.Lfunc_begin9
	.quad	.Lsec_end9-.Lfunc_begin9
	.quad	.Lfunc_begin10
	.quad	.Lsec_end10-.Lfunc_begin10
	.quad	.Lfunc_begin11
	.quad	.Lsec_end11-.Lfunc_begin11
	.quad	.Lfunc_begin12
	.quad	.Lsec_end12-.Lfunc_begin12
	.quad	.Lfunc_begin13
	.quad	.Lsec_end13-.Lfunc_begin13
	.quad	.Lfunc_begin14
	.quad	.Lsec_end14-.Lfunc_begin14
	.quad	.Lfunc_begin15
	.quad	.Lsec_end15-.Lfunc_begin15
	.quad	.Lfunc_begin16
	.quad	.Lsec_end16-.Lfunc_begin16
	.quad	.Lfunc_begin17
	.quad	.Lsec_end17-.Lfunc_begin17
	.quad	.Lfunc_begin18
	.quad	.Lsec_end18-.Lfunc_begin18
	.quad	.Lfunc_begin19
	.quad	.Lsec_end19-.Lfunc_begin19
	.quad	.Lfunc_begin20
	.quad	.Lsec_end20-.Lfunc_begin20
	.quad	.Lfunc_begin21
	.quad	.Lsec_end21-.Lfunc_begin21
	.quad	.Lfunc_begin22
	.quad	.Lsec_end22-.Lfunc_begin22
	.quad	.Lfunc_begin23
	.quad	.Lsec_end23-.Lfunc_begin23
	.quad	.Lfunc_begin24
	.quad	.Lsec_end24-.Lfunc_begin24
	.quad	.Lfunc_begin25
	.quad	.Lsec_end25-.Lfunc_begin25
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
	.quad	.Lfunc_begin3
	.quad	.Lfunc_end3
	.quad	.Lfunc_begin4
	.quad	.Lfunc_end4
	.quad	.Lfunc_begin5
	.quad	.Lfunc_end5
	.quad	.Lfunc_begin6
	.quad	.Lfunc_end6
	.quad	.Lfunc_begin7
	.quad	.Lfunc_end7
	.quad	.Lfunc_begin8
	.quad	.Lfunc_end8
	.quad	.Lfunc_begin9
	.quad	.Lfunc_end9
	.quad	.Lfunc_begin10
	.quad	.Lfunc_end10
	.quad	.Lfunc_begin11
	.quad	.Lfunc_end11
	.quad	.Lfunc_begin12
	.quad	.Lfunc_end12
	.quad	.Lfunc_begin13
	.quad	.Lfunc_end13
	.quad	.Lfunc_begin14
	.quad	.Lfunc_end14
	.quad	.Lfunc_begin15
	.quad	.Lfunc_end15
	.quad	.Lfunc_begin16
	.quad	.Lfunc_end16
	.quad	.Lfunc_begin17
	.quad	.Lfunc_end17
	.quad	.Lfunc_begin18
	.quad	.Lfunc_end18
	.quad	.Lfunc_begin19
	.quad	.Lfunc_end19
	.quad	.Lfunc_begin20
	.quad	.Lfunc_end20
	.quad	.Lfunc_begin21
	.quad	.Lfunc_end21
	.quad	.Lfunc_begin22
	.quad	.Lfunc_end22
	.quad	.Lfunc_begin23
	.quad	.Lfunc_end23
	.quad	.Lfunc_begin24
	.quad	.Lfunc_end24
	.quad	.Lfunc_begin25
	.quad	.Lfunc_end25
	.quad	0
	.quad	0
	.section	.debug_str,"MS",@progbits,1
.Linfo_string0:
	.asciz	"clang LLVM (rustc version 1.96.0 (ac68faa20 2026-05-25) (built from a source tarball))"
.Linfo_string1:
	.asciz	"program.rs/@/program.ac1ec49b3c46ebb6-cgu.0"
.Linfo_string2:
	.asciz	"."
.Linfo_string3:
	.asciz	"core"
.Linfo_string4:
	.asciz	"cmp"
.Linfo_string5:
	.asciz	"impls"
.Linfo_string6:
	.asciz	"{impl#54}"
.Linfo_string7:
	.asciz	"_RNvXsQ_NtNtCscoScM8QT1vH_4core3cmp5implsdNtB7_10PartialOrd2gt"
.Linfo_string8:
	.asciz	"gt"
.Linfo_string9:
	.asciz	"program"
.Linfo_string10:
	.asciz	"{impl#64}"
.Linfo_string11:
	.asciz	"_RNvXs10_NtNtCscoScM8QT1vH_4core3cmp5implsmNtB8_10PartialOrd2gt"
.Linfo_string12:
	.asciz	"ptr"
.Linfo_string13:
	.asciz	"std"
.Linfo_string14:
	.asciz	"rt"
.Linfo_string15:
	.asciz	"hint"
.Linfo_string16:
	.asciz	"_RINvNtCscoScM8QT1vH_4core4hint9black_boxuECseMbSY2hFXhy_7program"
.Linfo_string17:
	.asciz	"black_box<()>"
.Linfo_string18:
	.asciz	"sys"
.Linfo_string19:
	.asciz	"backtrace"
.Linfo_string20:
	.asciz	"process"
.Linfo_string21:
	.asciz	"unix"
.Linfo_string22:
	.asciz	"common"
.Linfo_string23:
	.asciz	"ExitCode"
.Linfo_string24:
	.asciz	"_RNvMs8_NtNtNtNtCsll8UG4dV9RX_3std3sys7process4unix6commonNtB5_8ExitCode6as_i32CseMbSY2hFXhy_7program"
.Linfo_string25:
	.asciz	"as_i32"
.Linfo_string26:
	.asciz	"_RNvMsT_NtCsll8UG4dV9RX_3std7processNtB5_8ExitCode6to_i32CseMbSY2hFXhy_7program"
.Linfo_string27:
	.asciz	"to_i32"
.Linfo_string28:
	.asciz	"lang_start"
.Linfo_string29:
	.asciz	"captured"
.Linfo_string30:
	.asciz	"{impl#2}"
.Linfo_string31:
	.asciz	"scaled"
.Linfo_string32:
	.asciz	"ops"
.Linfo_string33:
	.asciz	"function"
.Linfo_string34:
	.asciz	"FnOnce"
.Linfo_string35:
	.asciz	"Shape"
.Linfo_string36:
	.asciz	"m"
.Linfo_string37:
	.asciz	"{impl#0}"
.Linfo_string38:
	.asciz	"{impl#3}"
.Linfo_string39:
	.asciz	"{impl#4}"
.Linfo_string40:
	.asciz	"{impl#6}"
.Linfo_string41:
	.asciz	"{impl#63}"
.Linfo_string42:
	.asciz	"{impl#1}"
.Linfo_string43:
	.asciz	"Area"
.Linfo_string44:
	.asciz	"_RINvCseMbSY2hFXhy_7program7largestdEB2_"
.Linfo_string45:
	.asciz	"largest<f64>"
.Linfo_string46:
	.asciz	"_RINvCseMbSY2hFXhy_7program7largestmEB2_"
.Linfo_string47:
	.asciz	"largest<u32>"
.Linfo_string48:
	.asciz	"_RINvNtCscoScM8QT1vH_4core3ptr13drop_in_placeNtCseMbSY2hFXhy_7program4PairEBI_"
.Linfo_string49:
	.asciz	"drop_in_place<program::Pair>"
.Linfo_string50:
	.asciz	"_RINvNtCscoScM8QT1vH_4core3ptr13drop_in_placeNtCseMbSY2hFXhy_7program5ShapeEBI_"
.Linfo_string51:
	.asciz	"drop_in_place<program::Shape>"
.Linfo_string52:
	.asciz	"_RINvNtCsll8UG4dV9RX_3std2rt10lang_startuECseMbSY2hFXhy_7program"
.Linfo_string53:
	.asciz	"lang_start<()>"
.Linfo_string54:
	.asciz	"_RINvNtNtCsll8UG4dV9RX_3std3sys9backtrace28___rust_begin_short_backtraceFEuuECseMbSY2hFXhy_7program"
.Linfo_string55:
	.asciz	"__rust_begin_short_backtrace<fn(), ()>"
.Linfo_string56:
	.asciz	"_RNCINvNtCsll8UG4dV9RX_3std2rt10lang_startuE0CseMbSY2hFXhy_7program"
.Linfo_string57:
	.asciz	"{closure#0}<()>"
.Linfo_string58:
	.asciz	"_RNCNvCseMbSY2hFXhy_7program8captured0B3_"
.Linfo_string59:
	.asciz	"{closure#0}"
.Linfo_string60:
	.asciz	"_RNCNvMs0_CseMbSY2hFXhy_7programNtB7_5Shape6scaled0B7_"
.Linfo_string61:
	.asciz	"_RNSNvYNCINvNtCsll8UG4dV9RX_3std2rt10lang_startuE0INtNtNtCscoScM8QT1vH_4core3ops8function6FnOnceuE9call_once6vtableCseMbSY2hFXhy_7program"
.Linfo_string62:
	.asciz	"call_once<std::rt::lang_start::{closure_env#0}<()>, ()>"
.Linfo_string63:
	.asciz	"_RNvCseMbSY2hFXhy_7program4main"
.Linfo_string64:
	.asciz	"main"
.Linfo_string65:
	.asciz	"_RNvCseMbSY2hFXhy_7program8captured"
.Linfo_string66:
	.asciz	"_RNvCseMbSY2hFXhy_7program8shadowed"
.Linfo_string67:
	.asciz	"shadowed"
.Linfo_string68:
	.asciz	"_RNvMs0_CseMbSY2hFXhy_7programNtB5_5Shape4area"
.Linfo_string69:
	.asciz	"area"
.Linfo_string70:
	.asciz	"_RNvMs0_CseMbSY2hFXhy_7programNtB5_5Shape6scaled"
.Linfo_string71:
	.asciz	"_RNvNtCseMbSY2hFXhy_7program1m1f"
.Linfo_string72:
	.asciz	"f"
.Linfo_string73:
	.asciz	"_RNvNvMs0_CseMbSY2hFXhy_7programNtB7_5Shape6scaled6helper"
.Linfo_string74:
	.asciz	"helper"
.Linfo_string75:
	.asciz	"_RNvXCseMbSY2hFXhy_7programNtB2_5ShapeNtB2_4Area4area"
.Linfo_string76:
	.asciz	"_RNvXs1_CseMbSY2hFXhy_7programNtB5_5ShapeNtNtNtCscoScM8QT1vH_4core3ops4drop4Drop4drop"
.Linfo_string77:
	.asciz	"drop"
.Linfo_string78:
	.asciz	"_RNvXs2_CseMbSY2hFXhy_7programNtB5_5ShapeNtNtCscoScM8QT1vH_4core5clone5Clone5cloneB5_"
.Linfo_string79:
	.asciz	"clone"
.Linfo_string80:
	.asciz	"_RNvXs4_CseMbSY2hFXhy_7programNtB5_5ShapeNtNtCscoScM8QT1vH_4core3cmp9PartialEq2eqB5_"
.Linfo_string81:
	.asciz	"eq"
.Linfo_string82:
	.asciz	"_RNvXsZ_NtCsll8UG4dV9RX_3std7processuNtB5_11Termination6reportCseMbSY2hFXhy_7program"
.Linfo_string83:
	.asciz	"report"
.Linfo_string84:
	.asciz	"_RNvXs_CseMbSY2hFXhy_7programmNtB4_4Area4area"
.Linfo_string85:
	.asciz	"_RNvYFEuINtNtNtCscoScM8QT1vH_4core3ops8function6FnOnceuE9call_onceCseMbSY2hFXhy_7program"
.Linfo_string86:
	.asciz	"call_once<fn(), ()>"
.Linfo_string87:
	.asciz	"_RNvYNCINvNtCsll8UG4dV9RX_3std2rt10lang_startuE0INtNtNtCscoScM8QT1vH_4core3ops8function6FnOnceuE9call_onceCseMbSY2hFXhy_7program"
.Linfo_string88:
	.asciz	"_RNvYNtCseMbSY2hFXhy_7program5ShapeNtB4_4Area5twiceB4_"
.Linfo_string89:
	.asciz	"twice<program::Shape>"
	.hidden	DW.ref.rust_eh_personality
	.weak	DW.ref.rust_eh_personality
	.section	.data.DW.ref.rust_eh_personality,"awG",@progbits,DW.ref.rust_eh_personality,comdat
	.p2align	3, 0x0
	.type	DW.ref.rust_eh_personality,@object
	.size	DW.ref.rust_eh_personality, 8
DW.ref.rust_eh_personality:
	.quad	rust_eh_personality
	.ident	"rustc version 1.96.0 (ac68faa20 2026-05-25) (built from a source tarball)"
	.section	".note.GNU-stack","",@progbits
	.section	.debug_line,"",@progbits
.Lline_table_start0:
