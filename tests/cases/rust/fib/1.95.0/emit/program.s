	.intel_syntax noprefix
	.file	"program.96197a1d9946b19a-cgu.0"
	.section	.text._RINvMNtNtCsgEmfK2I1SDS_4core3fmt2rtNtB3_8Argument11new_displaymECscSYwAIFpW9W_7program,"ax",@progbits
	.p2align	4
	.type	_RINvMNtNtCsgEmfK2I1SDS_4core3fmt2rtNtB3_8Argument11new_displaymECscSYwAIFpW9W_7program,@function
_RINvMNtNtCsgEmfK2I1SDS_4core3fmt2rtNtB3_8Argument11new_displaymECscSYwAIFpW9W_7program:
.Lfunc_begin0:
	.file	1 "/rustc/59807616e1fa2540724bfbac14d7976d7e4a3860" "library/core/src/fmt/rt.rs"
	.loc	1 89 0
	.cfi_startproc
	mov	rax, rdi
.Ltmp0:
	.loc	1 47 17 prologue_end
	mov	qword ptr [rsp - 16], rsi
	mov	rcx, qword ptr [rip + _RNvXs8_NtNtNtCsgEmfK2I1SDS_4core3fmt3num3impmNtB9_7Display3fmt@GOTPCREL]
	mov	qword ptr [rsp - 8], rcx
	.loc	1 44 9
	mov	rcx, qword ptr [rsp - 16]
	mov	qword ptr [rdi], rcx
	mov	rcx, qword ptr [rsp - 8]
	mov	qword ptr [rdi + 8], rcx
	.loc	1 91 6
	ret
.Ltmp1:
.Lfunc_end0:
	.size	_RINvMNtNtCsgEmfK2I1SDS_4core3fmt2rtNtB3_8Argument11new_displaymECscSYwAIFpW9W_7program, .Lfunc_end0-_RINvMNtNtCsgEmfK2I1SDS_4core3fmt2rtNtB3_8Argument11new_displaymECscSYwAIFpW9W_7program
	.cfi_endproc

	.section	.text._RINvMs2_NtCsgEmfK2I1SDS_4core3fmtNtB6_9Arguments3newKj4_Kj1_ECscSYwAIFpW9W_7program,"ax",@progbits
	.p2align	4
	.type	_RINvMs2_NtCsgEmfK2I1SDS_4core3fmtNtB6_9Arguments3newKj4_Kj1_ECscSYwAIFpW9W_7program,@function
_RINvMs2_NtCsgEmfK2I1SDS_4core3fmtNtB6_9Arguments3newKj4_Kj1_ECscSYwAIFpW9W_7program:
.Lfunc_begin1:
	.file	2 "/rustc/59807616e1fa2540724bfbac14d7976d7e4a3860" "library/core/src/fmt/mod.rs"
	.loc	2 729 0
	.cfi_startproc
	mov	rdx, rsi
	mov	rax, rdi
.Ltmp2:
	.loc	2 735 6 prologue_end
	ret
.Ltmp3:
.Lfunc_end1:
	.size	_RINvMs2_NtCsgEmfK2I1SDS_4core3fmtNtB6_9Arguments3newKj4_Kj1_ECscSYwAIFpW9W_7program, .Lfunc_end1-_RINvMs2_NtCsgEmfK2I1SDS_4core3fmtNtB6_9Arguments3newKj4_Kj1_ECscSYwAIFpW9W_7program
	.cfi_endproc

	.section	.text._RINvNtCsjrHSEGnQ3l9_3std2rt10lang_startuECscSYwAIFpW9W_7program,"ax",@progbits
	.hidden	_RINvNtCsjrHSEGnQ3l9_3std2rt10lang_startuECscSYwAIFpW9W_7program
	.globl	_RINvNtCsjrHSEGnQ3l9_3std2rt10lang_startuECscSYwAIFpW9W_7program
	.p2align	4
	.type	_RINvNtCsjrHSEGnQ3l9_3std2rt10lang_startuECscSYwAIFpW9W_7program,@function
_RINvNtCsjrHSEGnQ3l9_3std2rt10lang_startuECscSYwAIFpW9W_7program:
.Lfunc_begin2:
	.file	3 "/rustc/59807616e1fa2540724bfbac14d7976d7e4a3860" "library/std/src/rt.rs"
	.loc	3 199 0
	.cfi_startproc
	push	rax
	.cfi_def_cfa_offset 16
	mov	eax, ecx
	mov	rcx, rdx
	mov	rdx, rsi
.Ltmp4:
	.loc	3 206 10 prologue_end
	mov	qword ptr [rsp], rdi
	.loc	3 205 5
	mov	rdi, rsp
	lea	rsi, [rip + .Lvtable.0]
	movzx	r8d, al
	call	qword ptr [rip + _RNvNtCsjrHSEGnQ3l9_3std2rt19lang_start_internal@GOTPCREL]
	.loc	3 211 2 epilogue_begin
	pop	rcx
	.cfi_def_cfa_offset 8
	ret
.Ltmp5:
.Lfunc_end2:
	.size	_RINvNtCsjrHSEGnQ3l9_3std2rt10lang_startuECscSYwAIFpW9W_7program, .Lfunc_end2-_RINvNtCsjrHSEGnQ3l9_3std2rt10lang_startuECscSYwAIFpW9W_7program
	.cfi_endproc

	.section	.text._RINvNtNtCsjrHSEGnQ3l9_3std3sys9backtrace28___rust_begin_short_backtraceFEuuECscSYwAIFpW9W_7program,"ax",@progbits
	.p2align	4
	.type	_RINvNtNtCsjrHSEGnQ3l9_3std3sys9backtrace28___rust_begin_short_backtraceFEuuECscSYwAIFpW9W_7program,@function
_RINvNtNtCsjrHSEGnQ3l9_3std3sys9backtrace28___rust_begin_short_backtraceFEuuECscSYwAIFpW9W_7program:
.Lfunc_begin3:
	.file	4 "/rustc/59807616e1fa2540724bfbac14d7976d7e4a3860" "library/std/src/sys/backtrace.rs"
	.loc	4 162 0
	.cfi_startproc
	push	rax
	.cfi_def_cfa_offset 16
.Ltmp6:
	.loc	4 166 18 prologue_end
	call	_RNvYFEuINtNtNtCsgEmfK2I1SDS_4core3ops8function6FnOnceuE9call_onceCscSYwAIFpW9W_7program
.Ltmp7:
	.file	5 "/rustc/59807616e1fa2540724bfbac14d7976d7e4a3860" "library/core/src/hint.rs"
	.loc	5 491 5
	#APP
	#NO_APP
.Ltmp8:
	.loc	4 172 2 epilogue_begin
	pop	rax
	.cfi_def_cfa_offset 8
	ret
.Ltmp9:
.Lfunc_end3:
	.size	_RINvNtNtCsjrHSEGnQ3l9_3std3sys9backtrace28___rust_begin_short_backtraceFEuuECscSYwAIFpW9W_7program, .Lfunc_end3-_RINvNtNtCsjrHSEGnQ3l9_3std3sys9backtrace28___rust_begin_short_backtraceFEuuECscSYwAIFpW9W_7program
	.cfi_endproc

	.section	.text._RNCINvNtCsjrHSEGnQ3l9_3std2rt10lang_startuE0CscSYwAIFpW9W_7program,"ax",@progbits
	.p2align	4
	.type	_RNCINvNtCsjrHSEGnQ3l9_3std2rt10lang_startuE0CscSYwAIFpW9W_7program,@function
_RNCINvNtCsjrHSEGnQ3l9_3std2rt10lang_startuE0CscSYwAIFpW9W_7program:
.Lfunc_begin4:
	.loc	3 206 0
	.cfi_startproc
	push	rax
	.cfi_def_cfa_offset 16
.Ltmp10:
	.loc	3 206 70 prologue_end
	mov	rdi, qword ptr [rdi]
	.loc	3 206 18 is_stmt 0
	call	_RINvNtNtCsjrHSEGnQ3l9_3std3sys9backtrace28___rust_begin_short_backtraceFEuuECscSYwAIFpW9W_7program
	.loc	3 206 76
	call	_RNvXsZ_NtCsjrHSEGnQ3l9_3std7processuNtB5_11Termination6reportCscSYwAIFpW9W_7program
.Ltmp11:
	.file	6 "/rustc/59807616e1fa2540724bfbac14d7976d7e4a3860" "library/std/src/sys/process/unix/common.rs"
	.loc	6 588 9 is_stmt 1
	movzx	eax, al
.Ltmp12:
	.loc	3 206 93 epilogue_begin
	pop	rcx
	.cfi_def_cfa_offset 8
	ret
.Ltmp13:
.Lfunc_end4:
	.size	_RNCINvNtCsjrHSEGnQ3l9_3std2rt10lang_startuE0CscSYwAIFpW9W_7program, .Lfunc_end4-_RNCINvNtCsjrHSEGnQ3l9_3std2rt10lang_startuE0CscSYwAIFpW9W_7program
	.cfi_endproc
	.file	7 "/rustc/59807616e1fa2540724bfbac14d7976d7e4a3860" "library/std/src/process.rs"

	.section	.text._RNSNvYNCINvNtCsjrHSEGnQ3l9_3std2rt10lang_startuE0INtNtNtCsgEmfK2I1SDS_4core3ops8function6FnOnceuE9call_once6vtableCscSYwAIFpW9W_7program,"ax",@progbits
	.p2align	4
	.type	_RNSNvYNCINvNtCsjrHSEGnQ3l9_3std2rt10lang_startuE0INtNtNtCsgEmfK2I1SDS_4core3ops8function6FnOnceuE9call_once6vtableCscSYwAIFpW9W_7program,@function
_RNSNvYNCINvNtCsjrHSEGnQ3l9_3std2rt10lang_startuE0INtNtNtCsgEmfK2I1SDS_4core3ops8function6FnOnceuE9call_once6vtableCscSYwAIFpW9W_7program:
.Lfunc_begin5:
	.file	8 "/rustc/59807616e1fa2540724bfbac14d7976d7e4a3860" "library/core/src/ops/function.rs"
	.loc	8 250 0
	.cfi_startproc
	push	rax
	.cfi_def_cfa_offset 16
.Ltmp14:
	.loc	8 250 5 prologue_end
	mov	rdi, qword ptr [rdi]
	call	_RNvYNCINvNtCsjrHSEGnQ3l9_3std2rt10lang_startuE0INtNtNtCsgEmfK2I1SDS_4core3ops8function6FnOnceuE9call_onceCscSYwAIFpW9W_7program
	.loc	8 250 5 epilogue_begin is_stmt 0
	pop	rcx
	.cfi_def_cfa_offset 8
	ret
.Ltmp15:
.Lfunc_end5:
	.size	_RNSNvYNCINvNtCsjrHSEGnQ3l9_3std2rt10lang_startuE0INtNtNtCsgEmfK2I1SDS_4core3ops8function6FnOnceuE9call_once6vtableCscSYwAIFpW9W_7program, .Lfunc_end5-_RNSNvYNCINvNtCsjrHSEGnQ3l9_3std2rt10lang_startuE0INtNtNtCsgEmfK2I1SDS_4core3ops8function6FnOnceuE9call_once6vtableCscSYwAIFpW9W_7program
	.cfi_endproc

	.section	.text._RNvCscSYwAIFpW9W_7program3fib,"ax",@progbits
	.p2align	4
	.type	_RNvCscSYwAIFpW9W_7program3fib,@function
_RNvCscSYwAIFpW9W_7program3fib:
.Lfunc_begin6:
	.file	9 "." "program.rs"
	.loc	9 1 0 is_stmt 1
	.cfi_startproc
	sub	rsp, 24
	.cfi_def_cfa_offset 32
	mov	dword ptr [rsp + 16], edi
.Ltmp16:
	.loc	9 2 8 prologue_end
	cmp	edi, 2
	jb	.LBB6_2
	.loc	9 0 8 is_stmt 0
	mov	eax, dword ptr [rsp + 16]
	.loc	9 2 31
	mov	ecx, eax
	sub	ecx, 1
	mov	dword ptr [rsp + 12], ecx
	cmp	eax, 1
	jb	.LBB6_4
	jmp	.LBB6_3
.LBB6_2:
	.loc	9 0 31
	mov	eax, dword ptr [rsp + 16]
	.loc	9 2 16
	mov	dword ptr [rsp + 20], eax
	.loc	9 2 5
	jmp	.LBB6_9
.LBB6_3:
	.loc	9 0 5
	mov	edi, dword ptr [rsp + 12]
	.loc	9 2 27
	call	_RNvCscSYwAIFpW9W_7program3fib
	mov	ecx, eax
	mov	eax, dword ptr [rsp + 16]
	mov	dword ptr [rsp + 4], ecx
	.loc	9 2 44
	mov	ecx, eax
	sub	ecx, 2
	mov	dword ptr [rsp + 8], ecx
	cmp	eax, 2
	jb	.LBB6_6
	jmp	.LBB6_5
.LBB6_4:
	.loc	9 2 31
	lea	rdi, [rip + .Lalloc_9c75ebc81865abd47bbec87b8e4ea188]
	call	qword ptr [rip + _RNvNtNtCsgEmfK2I1SDS_4core9panicking11panic_const24panic_const_sub_overflow@GOTPCREL]
.LBB6_5:
	.loc	9 0 31
	mov	edi, dword ptr [rsp + 8]
	.loc	9 2 40
	call	_RNvCscSYwAIFpW9W_7program3fib
	mov	ecx, dword ptr [rsp + 4]
	mov	edx, eax
	.loc	9 2 27
	mov	eax, ecx
	add	eax, edx
	mov	dword ptr [rsp], eax
	cmp	eax, ecx
	jb	.LBB6_8
	jmp	.LBB6_7
.LBB6_6:
	.loc	9 2 44
	lea	rdi, [rip + .Lalloc_fbe2d4c0507361cf331f2275136c5dab]
	call	qword ptr [rip + _RNvNtNtCsgEmfK2I1SDS_4core9panicking11panic_const24panic_const_sub_overflow@GOTPCREL]
.LBB6_7:
	.loc	9 0 44
	mov	eax, dword ptr [rsp]
	.loc	9 2 27
	mov	dword ptr [rsp + 20], eax
	.loc	9 2 5
	jmp	.LBB6_9
.LBB6_8:
	.loc	9 2 27
	lea	rdi, [rip + .Lalloc_3c53aab6bb3c419dbeaa6023adb14c04]
	call	qword ptr [rip + _RNvNtNtCsgEmfK2I1SDS_4core9panicking11panic_const24panic_const_add_overflow@GOTPCREL]
.LBB6_9:
	.loc	9 3 2 is_stmt 1
	mov	eax, dword ptr [rsp + 20]
	.loc	9 3 2 epilogue_begin is_stmt 0
	add	rsp, 24
	.cfi_def_cfa_offset 8
	ret
.Ltmp17:
.Lfunc_end6:
	.size	_RNvCscSYwAIFpW9W_7program3fib, .Lfunc_end6-_RNvCscSYwAIFpW9W_7program3fib
	.cfi_endproc

	.section	.text._RNvCscSYwAIFpW9W_7program4main,"ax",@progbits
	.hidden	_RNvCscSYwAIFpW9W_7program4main
	.globl	_RNvCscSYwAIFpW9W_7program4main
	.p2align	4
	.type	_RNvCscSYwAIFpW9W_7program4main,@function
_RNvCscSYwAIFpW9W_7program4main:
.Lfunc_begin7:
	.loc	9 5 0 is_stmt 1
	.cfi_startproc
	sub	rsp, 40
	.cfi_def_cfa_offset 48
.Ltmp18:
	.loc	9 6 20 prologue_end
	mov	edi, 10
	call	_RNvCscSYwAIFpW9W_7program3fib
	mov	dword ptr [rsp + 4], eax
.Ltmp19:
	.loc	9 6 5 is_stmt 0
	lea	rdi, [rsp + 24]
	lea	rsi, [rsp + 4]
	call	_RINvMNtNtCsgEmfK2I1SDS_4core3fmt2rtNtB3_8Argument11new_displaymECscSYwAIFpW9W_7program
	mov	rax, qword ptr [rsp + 24]
	mov	qword ptr [rsp + 8], rax
	mov	rax, qword ptr [rsp + 32]
	mov	qword ptr [rsp + 16], rax
.Ltmp20:
	.loc	9 6 5
	lea	rdi, [rip + .Lalloc_61247b90e1706a3f65e71312b599d3d1]
	lea	rsi, [rsp + 8]
	call	_RINvMs2_NtCsgEmfK2I1SDS_4core3fmtNtB6_9Arguments3newKj4_Kj1_ECscSYwAIFpW9W_7program
	mov	rdi, rax
	mov	rsi, rdx
.Ltmp21:
	.loc	9 6 5
	call	qword ptr [rip + _RNvNtNtCsjrHSEGnQ3l9_3std2io5stdio6__print@GOTPCREL]
	.loc	9 7 2 epilogue_begin is_stmt 1
	add	rsp, 40
	.cfi_def_cfa_offset 8
	ret
.Ltmp22:
.Lfunc_end7:
	.size	_RNvCscSYwAIFpW9W_7program4main, .Lfunc_end7-_RNvCscSYwAIFpW9W_7program4main
	.cfi_endproc

	.section	.text._RNvXsZ_NtCsjrHSEGnQ3l9_3std7processuNtB5_11Termination6reportCscSYwAIFpW9W_7program,"ax",@progbits
	.p2align	4
	.type	_RNvXsZ_NtCsjrHSEGnQ3l9_3std7processuNtB5_11Termination6reportCscSYwAIFpW9W_7program,@function
_RNvXsZ_NtCsjrHSEGnQ3l9_3std7processuNtB5_11Termination6reportCscSYwAIFpW9W_7program:
.Lfunc_begin8:
	.cfi_startproc
	.loc	7 2583 6 prologue_end
	xor	eax, eax
	ret
.Ltmp23:
.Lfunc_end8:
	.size	_RNvXsZ_NtCsjrHSEGnQ3l9_3std7processuNtB5_11Termination6reportCscSYwAIFpW9W_7program, .Lfunc_end8-_RNvXsZ_NtCsjrHSEGnQ3l9_3std7processuNtB5_11Termination6reportCscSYwAIFpW9W_7program
	.cfi_endproc

	.section	.text._RNvYFEuINtNtNtCsgEmfK2I1SDS_4core3ops8function6FnOnceuE9call_onceCscSYwAIFpW9W_7program,"ax",@progbits
	.p2align	4
	.type	_RNvYFEuINtNtNtCsgEmfK2I1SDS_4core3ops8function6FnOnceuE9call_onceCscSYwAIFpW9W_7program,@function
_RNvYFEuINtNtNtCsgEmfK2I1SDS_4core3ops8function6FnOnceuE9call_onceCscSYwAIFpW9W_7program:
.Lfunc_begin9:
	.loc	8 250 0
	.cfi_startproc
	push	rax
	.cfi_def_cfa_offset 16
.Ltmp24:
	.loc	8 250 5 prologue_end
	call	rdi
	.loc	8 250 5 epilogue_begin is_stmt 0
	pop	rax
	.cfi_def_cfa_offset 8
	ret
.Ltmp25:
.Lfunc_end9:
	.size	_RNvYFEuINtNtNtCsgEmfK2I1SDS_4core3ops8function6FnOnceuE9call_onceCscSYwAIFpW9W_7program, .Lfunc_end9-_RNvYFEuINtNtNtCsgEmfK2I1SDS_4core3ops8function6FnOnceuE9call_onceCscSYwAIFpW9W_7program
	.cfi_endproc

	.section	.text._RNvYNCINvNtCsjrHSEGnQ3l9_3std2rt10lang_startuE0INtNtNtCsgEmfK2I1SDS_4core3ops8function6FnOnceuE9call_onceCscSYwAIFpW9W_7program,"ax",@progbits
	.p2align	4
	.type	_RNvYNCINvNtCsjrHSEGnQ3l9_3std2rt10lang_startuE0INtNtNtCsgEmfK2I1SDS_4core3ops8function6FnOnceuE9call_onceCscSYwAIFpW9W_7program,@function
_RNvYNCINvNtCsjrHSEGnQ3l9_3std2rt10lang_startuE0INtNtNtCsgEmfK2I1SDS_4core3ops8function6FnOnceuE9call_onceCscSYwAIFpW9W_7program:
.Lfunc_begin10:
	.loc	8 250 0 is_stmt 1
	.cfi_startproc
	.cfi_personality 155, DW.ref.rust_eh_personality
	.cfi_lsda 27, .Lexception0
	sub	rsp, 40
	.cfi_def_cfa_offset 48
	mov	qword ptr [rsp + 8], rdi
.Ltmp26:
	lea	rdi, [rsp + 8]
.Ltmp29:
	.loc	8 250 5 prologue_end
	call	_RNCINvNtCsjrHSEGnQ3l9_3std2rt10lang_startuE0CscSYwAIFpW9W_7program
.Ltmp27:
	mov	dword ptr [rsp + 4], eax
	jmp	.LBB10_3
.LBB10_1:
	.loc	8 250 5
	mov	rdi, qword ptr [rsp + 24]
	call	_Unwind_Resume@PLT
.LBB10_2:
.Ltmp28:
	.loc	8 0 5 is_stmt 0
	mov	rcx, rax
	mov	eax, edx
	mov	qword ptr [rsp + 24], rcx
	mov	dword ptr [rsp + 32], eax
	jmp	.LBB10_1
.LBB10_3:
	mov	eax, dword ptr [rsp + 4]
	.loc	8 250 5 epilogue_begin
	add	rsp, 40
	.cfi_def_cfa_offset 8
	ret
.Ltmp30:
.Lfunc_end10:
	.size	_RNvYNCINvNtCsjrHSEGnQ3l9_3std2rt10lang_startuE0INtNtNtCsgEmfK2I1SDS_4core3ops8function6FnOnceuE9call_onceCscSYwAIFpW9W_7program, .Lfunc_end10-_RNvYNCINvNtCsjrHSEGnQ3l9_3std2rt10lang_startuE0INtNtNtCsgEmfK2I1SDS_4core3ops8function6FnOnceuE9call_onceCscSYwAIFpW9W_7program
	.cfi_endproc
	.section	.gcc_except_table._RNvYNCINvNtCsjrHSEGnQ3l9_3std2rt10lang_startuE0INtNtNtCsgEmfK2I1SDS_4core3ops8function6FnOnceuE9call_onceCscSYwAIFpW9W_7program,"a",@progbits
	.p2align	2, 0x0
GCC_except_table10:
.Lexception0:
	.byte	255
	.byte	255
	.byte	1
	.uleb128 .Lcst_end0-.Lcst_begin0
.Lcst_begin0:
	.uleb128 .Ltmp26-.Lfunc_begin10
	.uleb128 .Ltmp27-.Ltmp26
	.uleb128 .Ltmp28-.Lfunc_begin10
	.byte	0
	.uleb128 .Ltmp27-.Lfunc_begin10
	.uleb128 .Lfunc_end10-.Ltmp27
	.byte	0
	.byte	0
.Lcst_end0:
	.p2align	2, 0x0

	.section	.text.main,"ax",@progbits
	.globl	main
	.p2align	4
	.type	main,@function
main:
.Lfunc_begin11:
	.cfi_startproc
	push	rax
	.cfi_def_cfa_offset 16
	mov	rdx, rsi
	mov	rax, qword ptr [rip + __rustc_debug_gdb_scripts_section__@GOTPCREL]
	mov	al, byte ptr [rax]
	movsxd	rsi, edi
	lea	rdi, [rip + _RNvCscSYwAIFpW9W_7program4main]
	xor	ecx, ecx
	call	_RINvNtCsjrHSEGnQ3l9_3std2rt10lang_startuECscSYwAIFpW9W_7program
	pop	rcx
	.cfi_def_cfa_offset 8
	ret
.Lfunc_end11:
	.size	main, .Lfunc_end11-main
	.cfi_endproc

	.type	.Lvtable.0,@object
	.section	.data.rel.ro..Lvtable.0,"aw",@progbits
	.p2align	3, 0x0
.Lvtable.0:
	.asciz	"\000\000\000\000\000\000\000\000\b\000\000\000\000\000\000\000\b\000\000\000\000\000\000"
	.quad	_RNSNvYNCINvNtCsjrHSEGnQ3l9_3std2rt10lang_startuE0INtNtNtCsgEmfK2I1SDS_4core3ops8function6FnOnceuE9call_once6vtableCscSYwAIFpW9W_7program
	.quad	_RNCINvNtCsjrHSEGnQ3l9_3std2rt10lang_startuE0CscSYwAIFpW9W_7program
	.quad	_RNCINvNtCsjrHSEGnQ3l9_3std2rt10lang_startuE0CscSYwAIFpW9W_7program
	.size	.Lvtable.0, 48

	.type	.Lalloc_74a079c1c27d92b5d6b4a417ba20e637,@object
	.section	.rodata.str1.1,"aMS",@progbits,1
.Lalloc_74a079c1c27d92b5d6b4a417ba20e637:
	.asciz	"program.rs"
	.size	.Lalloc_74a079c1c27d92b5d6b4a417ba20e637, 11

	.type	.Lalloc_9c75ebc81865abd47bbec87b8e4ea188,@object
	.section	.data.rel.ro..Lalloc_9c75ebc81865abd47bbec87b8e4ea188,"aw",@progbits
	.p2align	3, 0x0
.Lalloc_9c75ebc81865abd47bbec87b8e4ea188:
	.quad	.Lalloc_74a079c1c27d92b5d6b4a417ba20e637
	.asciz	"\n\000\000\000\000\000\000\000\002\000\000\000\037\000\000"
	.size	.Lalloc_9c75ebc81865abd47bbec87b8e4ea188, 24

	.type	.Lalloc_fbe2d4c0507361cf331f2275136c5dab,@object
	.section	.data.rel.ro..Lalloc_fbe2d4c0507361cf331f2275136c5dab,"aw",@progbits
	.p2align	3, 0x0
.Lalloc_fbe2d4c0507361cf331f2275136c5dab:
	.quad	.Lalloc_74a079c1c27d92b5d6b4a417ba20e637
	.asciz	"\n\000\000\000\000\000\000\000\002\000\000\000,\000\000"
	.size	.Lalloc_fbe2d4c0507361cf331f2275136c5dab, 24

	.type	.Lalloc_3c53aab6bb3c419dbeaa6023adb14c04,@object
	.section	.data.rel.ro..Lalloc_3c53aab6bb3c419dbeaa6023adb14c04,"aw",@progbits
	.p2align	3, 0x0
.Lalloc_3c53aab6bb3c419dbeaa6023adb14c04:
	.quad	.Lalloc_74a079c1c27d92b5d6b4a417ba20e637
	.asciz	"\n\000\000\000\000\000\000\000\002\000\000\000\033\000\000"
	.size	.Lalloc_3c53aab6bb3c419dbeaa6023adb14c04, 24

	.type	.Lalloc_61247b90e1706a3f65e71312b599d3d1,@object
	.section	.rodata.str1.1,"aMS",@progbits,1
.Lalloc_61247b90e1706a3f65e71312b599d3d1:
	.asciz	"\300\001\n"
	.size	.Lalloc_61247b90e1706a3f65e71312b599d3d1, 4

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
	.byte	8
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
	.byte	9
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
	.byte	10
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
	.quad	.Lfunc_begin0
	.long	.Lfunc_end0-.Lfunc_begin0
	.byte	1
	.byte	87
	.long	.Linfo_string28
	.long	.Linfo_string29
	.byte	1
	.byte	89
	.byte	0
	.byte	0
	.byte	2
	.long	.Linfo_string7
	.byte	4
	.quad	.Lfunc_begin1
	.long	.Lfunc_end1-.Lfunc_begin1
	.byte	1
	.byte	87
	.long	.Linfo_string30
	.long	.Linfo_string31
	.byte	2
	.short	729
	.byte	0
	.byte	0
	.byte	2
	.long	.Linfo_string9
	.byte	5
	.long	.Linfo_string10
	.long	.Linfo_string11
	.byte	5
	.short	490
	.byte	1
	.byte	0
	.byte	2
	.long	.Linfo_string23
	.byte	2
	.long	.Linfo_string24
	.byte	2
	.long	.Linfo_string25
	.byte	3
	.quad	.Lfunc_begin5
	.long	.Lfunc_end5-.Lfunc_begin5
	.byte	1
	.byte	87
	.long	.Linfo_string38
	.long	.Linfo_string39
	.byte	8
	.byte	250
	.byte	3
	.quad	.Lfunc_begin9
	.long	.Lfunc_end9-.Lfunc_begin9
	.byte	1
	.byte	87
	.long	.Linfo_string46
	.long	.Linfo_string47
	.byte	8
	.byte	250
	.byte	3
	.quad	.Lfunc_begin10
	.long	.Lfunc_end10-.Lfunc_begin10
	.byte	1
	.byte	87
	.long	.Linfo_string48
	.long	.Linfo_string39
	.byte	8
	.byte	250
	.byte	0
	.byte	0
	.byte	0
	.byte	0
	.byte	2
	.long	.Linfo_string8
	.byte	2
	.long	.Linfo_string5
	.byte	3
	.quad	.Lfunc_begin2
	.long	.Lfunc_end2-.Lfunc_begin2
	.byte	1
	.byte	87
	.long	.Linfo_string32
	.long	.Linfo_string33
	.byte	3
	.byte	199
	.byte	2
	.long	.Linfo_string22
	.byte	6
	.quad	.Lfunc_begin4
	.long	.Lfunc_end4-.Lfunc_begin4
	.byte	1
	.byte	87
	.long	.Linfo_string36
	.long	.Linfo_string37
	.byte	3
	.byte	206
	.byte	7
	.long	450
	.quad	.Ltmp11
	.long	.Ltmp12-.Ltmp11
	.byte	3
	.byte	206
	.byte	85
	.byte	8
	.long	422
	.quad	.Ltmp11
	.long	.Ltmp12-.Ltmp11
	.byte	7
	.short	2184
	.byte	16
	.byte	0
	.byte	0
	.byte	0
	.byte	0
	.byte	2
	.long	.Linfo_string12
	.byte	2
	.long	.Linfo_string13
	.byte	6
	.quad	.Lfunc_begin3
	.long	.Lfunc_end3-.Lfunc_begin3
	.byte	1
	.byte	87
	.long	.Linfo_string34
	.long	.Linfo_string35
	.byte	4
	.byte	162
	.byte	9
	.long	127
	.quad	.Ltmp7
	.long	.Ltmp8-.Ltmp7
	.byte	4
	.byte	169
	.byte	5
	.byte	0
	.byte	0
	.byte	2
	.long	.Linfo_string14
	.byte	2
	.long	.Linfo_string15
	.byte	2
	.long	.Linfo_string16
	.byte	2
	.long	.Linfo_string17
	.byte	5
	.long	.Linfo_string18
	.long	.Linfo_string19
	.byte	6
	.short	587
	.byte	1
	.byte	0
	.byte	0
	.byte	0
	.byte	0
	.byte	0
	.byte	2
	.long	.Linfo_string14
	.byte	2
	.long	.Linfo_string17
	.byte	5
	.long	.Linfo_string20
	.long	.Linfo_string21
	.byte	7
	.short	2183
	.byte	1
	.byte	0
	.byte	2
	.long	.Linfo_string27
	.byte	4
	.quad	.Lfunc_begin8
	.long	.Lfunc_end8-.Lfunc_begin8
	.byte	1
	.byte	87
	.long	.Linfo_string44
	.long	.Linfo_string45
	.byte	7
	.short	2581
	.byte	0
	.byte	0
	.byte	0
	.byte	2
	.long	.Linfo_string26
	.byte	3
	.quad	.Lfunc_begin6
	.long	.Lfunc_end6-.Lfunc_begin6
	.byte	1
	.byte	87
	.long	.Linfo_string40
	.long	.Linfo_string41
	.byte	9
	.byte	1
	.byte	10
	.quad	.Lfunc_begin7
	.long	.Lfunc_end7-.Lfunc_begin7
	.byte	1
	.byte	87
	.long	.Linfo_string42
	.long	.Linfo_string43
	.byte	9
	.byte	5

	.byte	0
	.byte	0
.Ldebug_info_end0:
	.section	.text._RINvMNtNtCsgEmfK2I1SDS_4core3fmt2rtNtB3_8Argument11new_displaymECscSYwAIFpW9W_7program,"ax",@progbits
.Lsec_end0:
	.section	.text._RINvMs2_NtCsgEmfK2I1SDS_4core3fmtNtB6_9Arguments3newKj4_Kj1_ECscSYwAIFpW9W_7program,"ax",@progbits
.Lsec_end1:
	.section	.text._RINvNtCsjrHSEGnQ3l9_3std2rt10lang_startuECscSYwAIFpW9W_7program,"ax",@progbits
.Lsec_end2:
	.section	.text._RINvNtNtCsjrHSEGnQ3l9_3std3sys9backtrace28___rust_begin_short_backtraceFEuuECscSYwAIFpW9W_7program,"ax",@progbits
.Lsec_end3:
	.section	.text._RNCINvNtCsjrHSEGnQ3l9_3std2rt10lang_startuE0CscSYwAIFpW9W_7program,"ax",@progbits
.Lsec_end4:
	.section	.text._RNSNvYNCINvNtCsjrHSEGnQ3l9_3std2rt10lang_startuE0INtNtNtCsgEmfK2I1SDS_4core3ops8function6FnOnceuE9call_once6vtableCscSYwAIFpW9W_7program,"ax",@progbits
.Lsec_end5:
	.section	.text._RNvCscSYwAIFpW9W_7program3fib,"ax",@progbits
.Lsec_end6:
	.section	.text._RNvCscSYwAIFpW9W_7program4main,"ax",@progbits
.Lsec_end7:
	.section	.text._RNvXsZ_NtCsjrHSEGnQ3l9_3std7processuNtB5_11Termination6reportCscSYwAIFpW9W_7program,"ax",@progbits
.Lsec_end8:
	.section	.text._RNvYFEuINtNtNtCsgEmfK2I1SDS_4core3ops8function6FnOnceuE9call_onceCscSYwAIFpW9W_7program,"ax",@progbits
.Lsec_end9:
	.section	.text._RNvYNCINvNtCsjrHSEGnQ3l9_3std2rt10lang_startuE0INtNtNtCsgEmfK2I1SDS_4core3ops8function6FnOnceuE9call_onceCscSYwAIFpW9W_7program,"ax",@progbits
.Lsec_end10:
	.section	.debug_aranges,"",@progbits
	.long	204
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
	.quad	0
	.quad	0
	.section	.debug_str,"MS",@progbits,1
.Linfo_string0:
	.asciz	"clang LLVM (rustc version 1.95.0 (59807616e 2026-04-14))"
.Linfo_string1:
	.asciz	"program.rs/@/program.96197a1d9946b19a-cgu.0"
.Linfo_string2:
	.asciz	"."
.Linfo_string3:
	.asciz	"core"
.Linfo_string4:
	.asciz	"fmt"
.Linfo_string5:
	.asciz	"rt"
.Linfo_string6:
	.asciz	"Argument"
.Linfo_string7:
	.asciz	"Arguments"
.Linfo_string8:
	.asciz	"std"
.Linfo_string9:
	.asciz	"hint"
.Linfo_string10:
	.asciz	"_RINvNtCsgEmfK2I1SDS_4core4hint9black_boxuECscSYwAIFpW9W_7program"
.Linfo_string11:
	.asciz	"black_box<()>"
.Linfo_string12:
	.asciz	"sys"
.Linfo_string13:
	.asciz	"backtrace"
.Linfo_string14:
	.asciz	"process"
.Linfo_string15:
	.asciz	"unix"
.Linfo_string16:
	.asciz	"common"
.Linfo_string17:
	.asciz	"ExitCode"
.Linfo_string18:
	.asciz	"_RNvMs8_NtNtNtNtCsjrHSEGnQ3l9_3std3sys7process4unix6commonNtB5_8ExitCode6as_i32CscSYwAIFpW9W_7program"
.Linfo_string19:
	.asciz	"as_i32"
.Linfo_string20:
	.asciz	"_RNvMsT_NtCsjrHSEGnQ3l9_3std7processNtB5_8ExitCode6to_i32CscSYwAIFpW9W_7program"
.Linfo_string21:
	.asciz	"to_i32"
.Linfo_string22:
	.asciz	"lang_start"
.Linfo_string23:
	.asciz	"ops"
.Linfo_string24:
	.asciz	"function"
.Linfo_string25:
	.asciz	"FnOnce"
.Linfo_string26:
	.asciz	"program"
.Linfo_string27:
	.asciz	"{impl#63}"
.Linfo_string28:
	.asciz	"_RINvMNtNtCsgEmfK2I1SDS_4core3fmt2rtNtB3_8Argument11new_displaymECscSYwAIFpW9W_7program"
.Linfo_string29:
	.asciz	"new_display<u32>"
.Linfo_string30:
	.asciz	"_RINvMs2_NtCsgEmfK2I1SDS_4core3fmtNtB6_9Arguments3newKj4_Kj1_ECscSYwAIFpW9W_7program"
.Linfo_string31:
	.asciz	"new<4, 1>"
.Linfo_string32:
	.asciz	"_RINvNtCsjrHSEGnQ3l9_3std2rt10lang_startuECscSYwAIFpW9W_7program"
.Linfo_string33:
	.asciz	"lang_start<()>"
.Linfo_string34:
	.asciz	"_RINvNtNtCsjrHSEGnQ3l9_3std3sys9backtrace28___rust_begin_short_backtraceFEuuECscSYwAIFpW9W_7program"
.Linfo_string35:
	.asciz	"__rust_begin_short_backtrace<fn(), ()>"
.Linfo_string36:
	.asciz	"_RNCINvNtCsjrHSEGnQ3l9_3std2rt10lang_startuE0CscSYwAIFpW9W_7program"
.Linfo_string37:
	.asciz	"{closure#0}<()>"
.Linfo_string38:
	.asciz	"_RNSNvYNCINvNtCsjrHSEGnQ3l9_3std2rt10lang_startuE0INtNtNtCsgEmfK2I1SDS_4core3ops8function6FnOnceuE9call_once6vtableCscSYwAIFpW9W_7program"
.Linfo_string39:
	.asciz	"call_once<std::rt::lang_start::{closure_env#0}<()>, ()>"
.Linfo_string40:
	.asciz	"_RNvCscSYwAIFpW9W_7program3fib"
.Linfo_string41:
	.asciz	"fib"
.Linfo_string42:
	.asciz	"_RNvCscSYwAIFpW9W_7program4main"
.Linfo_string43:
	.asciz	"main"
.Linfo_string44:
	.asciz	"_RNvXsZ_NtCsjrHSEGnQ3l9_3std7processuNtB5_11Termination6reportCscSYwAIFpW9W_7program"
.Linfo_string45:
	.asciz	"report"
.Linfo_string46:
	.asciz	"_RNvYFEuINtNtNtCsgEmfK2I1SDS_4core3ops8function6FnOnceuE9call_onceCscSYwAIFpW9W_7program"
.Linfo_string47:
	.asciz	"call_once<fn(), ()>"
.Linfo_string48:
	.asciz	"_RNvYNCINvNtCsjrHSEGnQ3l9_3std2rt10lang_startuE0INtNtNtCsgEmfK2I1SDS_4core3ops8function6FnOnceuE9call_onceCscSYwAIFpW9W_7program"
	.hidden	DW.ref.rust_eh_personality
	.weak	DW.ref.rust_eh_personality
	.section	.data.DW.ref.rust_eh_personality,"awG",@progbits,DW.ref.rust_eh_personality,comdat
	.p2align	3, 0x0
	.type	DW.ref.rust_eh_personality,@object
	.size	DW.ref.rust_eh_personality, 8
DW.ref.rust_eh_personality:
	.quad	rust_eh_personality
	.ident	"rustc version 1.95.0 (59807616e 2026-04-14)"
	.section	".note.GNU-stack","",@progbits
	.section	.debug_line,"",@progbits
.Lline_table_start0:
