	.text
	.intel_syntax noprefix
	.file	"program.3a6d1c2f-cgu.0"
	.section	.text._RINvMs1_NtCs6IL9ONYDOZW_4core3fmtNtB6_10ArgumentV111new_displaymECs6OrOKWPLCzz_7program,"ax",@progbits
	.p2align	4, 0x90
	.type	_RINvMs1_NtCs6IL9ONYDOZW_4core3fmtNtB6_10ArgumentV111new_displaymECs6OrOKWPLCzz_7program,@function
_RINvMs1_NtCs6IL9ONYDOZW_4core3fmtNtB6_10ArgumentV111new_displaymECs6OrOKWPLCzz_7program:
.Lfunc_begin0:
	.file	1 "/usr/src/rustc-1.63.0/library/core/src/fmt/mod.rs"
	.loc	1 317 0
	.cfi_startproc
	sub	rsp, 24
	.cfi_def_cfa_offset 32
.Ltmp0:
	.loc	1 318 13 prologue_end
	mov	rsi, qword ptr [rip + _ZN4core3fmt3num3imp52_$LT$impl$u20$core..fmt..Display$u20$for$u20$u32$GT$3fmt17h8243f07fbcf2aec7E@GOTPCREL]
	call	_RINvMs1_NtCs6IL9ONYDOZW_4core3fmtNtB6_10ArgumentV13newmECs6OrOKWPLCzz_7program
	mov	qword ptr [rsp + 8], rax
	mov	qword ptr [rsp + 16], rdx
	.loc	1 0 13 is_stmt 0
	mov	rdx, qword ptr [rsp + 16]
	mov	rax, qword ptr [rsp + 8]
	.loc	1 319 10 is_stmt 1
	add	rsp, 24
	.cfi_def_cfa_offset 8
	ret
.Ltmp1:
.Lfunc_end0:
	.size	_RINvMs1_NtCs6IL9ONYDOZW_4core3fmtNtB6_10ArgumentV111new_displaymECs6OrOKWPLCzz_7program, .Lfunc_end0-_RINvMs1_NtCs6IL9ONYDOZW_4core3fmtNtB6_10ArgumentV111new_displaymECs6OrOKWPLCzz_7program
	.cfi_endproc

	.section	.text._RINvMs1_NtCs6IL9ONYDOZW_4core3fmtNtB6_10ArgumentV13newmECs6OrOKWPLCzz_7program,"ax",@progbits
	.p2align	4, 0x90
	.type	_RINvMs1_NtCs6IL9ONYDOZW_4core3fmtNtB6_10ArgumentV13newmECs6OrOKWPLCzz_7program,@function
_RINvMs1_NtCs6IL9ONYDOZW_4core3fmtNtB6_10ArgumentV13newmECs6OrOKWPLCzz_7program:
.Lfunc_begin1:
	.loc	1 328 0
	.cfi_startproc
	sub	rsp, 56
	.cfi_def_cfa_offset 64
	mov	qword ptr [rsp + 8], rdi
.Ltmp2:
	.loc	1 337 42 prologue_end
	mov	qword ptr [rsp + 40], rsi
	mov	rax, qword ptr [rsp + 40]
	mov	qword ptr [rsp + 16], rax
	.loc	1 0 42 is_stmt 0
	mov	rax, qword ptr [rsp + 8]
	.loc	1 337 68
	mov	qword ptr [rsp + 48], rax
	mov	rax, qword ptr [rsp + 48]
	mov	qword ptr [rsp], rax
	.loc	1 0 68
	mov	rax, qword ptr [rsp + 16]
	mov	rcx, qword ptr [rsp]
	.loc	1 337 18
	mov	qword ptr [rsp + 24], rcx
	mov	qword ptr [rsp + 32], rax
.Ltmp3:
	.loc	1 338 6 is_stmt 1
	mov	rax, qword ptr [rsp + 24]
	mov	rdx, qword ptr [rsp + 32]
	add	rsp, 56
	.cfi_def_cfa_offset 8
	ret
.Ltmp4:
.Lfunc_end1:
	.size	_RINvMs1_NtCs6IL9ONYDOZW_4core3fmtNtB6_10ArgumentV13newmECs6OrOKWPLCzz_7program, .Lfunc_end1-_RINvMs1_NtCs6IL9ONYDOZW_4core3fmtNtB6_10ArgumentV13newmECs6OrOKWPLCzz_7program
	.cfi_endproc

	.section	.text._RINvNtCs6IL9ONYDOZW_4core3ptr13drop_in_placeNCINvNtCsdyIG5SqMl5y_3std2rt10lang_startuE0ECs6OrOKWPLCzz_7program,"ax",@progbits
	.p2align	4, 0x90
	.type	_RINvNtCs6IL9ONYDOZW_4core3ptr13drop_in_placeNCINvNtCsdyIG5SqMl5y_3std2rt10lang_startuE0ECs6OrOKWPLCzz_7program,@function
_RINvNtCs6IL9ONYDOZW_4core3ptr13drop_in_placeNCINvNtCsdyIG5SqMl5y_3std2rt10lang_startuE0ECs6OrOKWPLCzz_7program:
.Lfunc_begin2:
	.file	2 "/usr/src/rustc-1.63.0/library/core/src/ptr/mod.rs"
	.loc	2 487 0
	.cfi_startproc
	.loc	2 487 1 prologue_end
	ret
.Ltmp5:
.Lfunc_end2:
	.size	_RINvNtCs6IL9ONYDOZW_4core3ptr13drop_in_placeNCINvNtCsdyIG5SqMl5y_3std2rt10lang_startuE0ECs6OrOKWPLCzz_7program, .Lfunc_end2-_RINvNtCs6IL9ONYDOZW_4core3ptr13drop_in_placeNCINvNtCsdyIG5SqMl5y_3std2rt10lang_startuE0ECs6OrOKWPLCzz_7program
	.cfi_endproc

	.section	.text._RINvNtCs6IL9ONYDOZW_4core4hint9black_boxuECs6OrOKWPLCzz_7program,"ax",@progbits
	.p2align	4, 0x90
	.type	_RINvNtCs6IL9ONYDOZW_4core4hint9black_boxuECs6OrOKWPLCzz_7program,@function
_RINvNtCs6IL9ONYDOZW_4core4hint9black_boxuECs6OrOKWPLCzz_7program:
.Lfunc_begin3:
	.file	3 "/usr/src/rustc-1.63.0/library/core/src/hint.rs"
	.loc	3 224 0
	.cfi_startproc
	.loc	3 225 5 prologue_end
	#APP
	#NO_APP
	.loc	3 226 2
	ret
.Ltmp6:
.Lfunc_end3:
	.size	_RINvNtCs6IL9ONYDOZW_4core4hint9black_boxuECs6OrOKWPLCzz_7program, .Lfunc_end3-_RINvNtCs6IL9ONYDOZW_4core4hint9black_boxuECs6OrOKWPLCzz_7program
	.cfi_endproc

	.section	.text._RINvNtCsdyIG5SqMl5y_3std2rt10lang_startuECs6OrOKWPLCzz_7program,"ax",@progbits
	.hidden	_RINvNtCsdyIG5SqMl5y_3std2rt10lang_startuECs6OrOKWPLCzz_7program
	.globl	_RINvNtCsdyIG5SqMl5y_3std2rt10lang_startuECs6OrOKWPLCzz_7program
	.p2align	4, 0x90
	.type	_RINvNtCsdyIG5SqMl5y_3std2rt10lang_startuECs6OrOKWPLCzz_7program,@function
_RINvNtCsdyIG5SqMl5y_3std2rt10lang_startuECs6OrOKWPLCzz_7program:
.Lfunc_begin4:
	.file	4 "/usr/src/rustc-1.63.0/library/std/src/rt.rs"
	.loc	4 139 0
	.cfi_startproc
	sub	rsp, 24
	.cfi_def_cfa_offset 32
	mov	rcx, rdx
	mov	rdx, rsi
.Ltmp7:
	.loc	4 145 10 prologue_end
	mov	qword ptr [rsp + 16], rdi
	.loc	4 145 9 is_stmt 0
	lea	rdi, [rsp + 16]
	.loc	4 144 17 is_stmt 1
	lea	rsi, [rip + .Lvtable.0]
	call	qword ptr [rip + _ZN3std2rt19lang_start_internal17h2c2e962c94282c61E@GOTPCREL]
	mov	qword ptr [rsp + 8], rax
	.loc	4 144 12 is_stmt 0
	mov	rax, qword ptr [rsp + 8]
	.loc	4 150 2 is_stmt 1
	add	rsp, 24
	.cfi_def_cfa_offset 8
	ret
.Ltmp8:
.Lfunc_end4:
	.size	_RINvNtCsdyIG5SqMl5y_3std2rt10lang_startuECs6OrOKWPLCzz_7program, .Lfunc_end4-_RINvNtCsdyIG5SqMl5y_3std2rt10lang_startuECs6OrOKWPLCzz_7program
	.cfi_endproc

	.section	.text._RINvNtNtCsdyIG5SqMl5y_3std10sys_common9backtrace28___rust_begin_short_backtraceFEuuECs6OrOKWPLCzz_7program,"ax",@progbits
	.p2align	4, 0x90
	.type	_RINvNtNtCsdyIG5SqMl5y_3std10sys_common9backtrace28___rust_begin_short_backtraceFEuuECs6OrOKWPLCzz_7program,@function
_RINvNtNtCsdyIG5SqMl5y_3std10sys_common9backtrace28___rust_begin_short_backtraceFEuuECs6OrOKWPLCzz_7program:
.Lfunc_begin5:
	.file	5 "/usr/src/rustc-1.63.0/library/std/src/sys_common/backtrace.rs"
	.loc	5 118 0
	.cfi_startproc
	.cfi_personality 155, DW.ref.rust_eh_personality
	.cfi_lsda 27, .Lexception0
	sub	rsp, 24
	.cfi_def_cfa_offset 32
.Ltmp12:
	.loc	5 122 18 prologue_end
	call	_RNvYFEuINtNtNtCs6IL9ONYDOZW_4core3ops8function6FnOnceuE9call_onceCs6OrOKWPLCzz_7program
.Ltmp9:
.Ltmp13:
	.loc	5 125 5
	call	_RINvNtCs6IL9ONYDOZW_4core4hint9black_boxuECs6OrOKWPLCzz_7program
.Ltmp10:
	jmp	.LBB5_4
.Ltmp14:
.LBB5_2:
	.loc	5 128 1
	jmp	.LBB5_5
.LBB5_3:
.Ltmp11:
	.loc	5 0 1 is_stmt 0
	mov	rcx, rax
	mov	eax, edx
	mov	qword ptr [rsp + 8], rcx
	mov	dword ptr [rsp + 16], eax
	jmp	.LBB5_2
.LBB5_4:
	.loc	5 128 2
	add	rsp, 24
	.cfi_def_cfa_offset 8
	ret
.LBB5_5:
	.cfi_def_cfa_offset 32
	.loc	5 118 1 is_stmt 1
	mov	rdi, qword ptr [rsp + 8]
	call	_Unwind_Resume@PLT
	ud2
.Ltmp15:
.Lfunc_end5:
	.size	_RINvNtNtCsdyIG5SqMl5y_3std10sys_common9backtrace28___rust_begin_short_backtraceFEuuECs6OrOKWPLCzz_7program, .Lfunc_end5-_RINvNtNtCsdyIG5SqMl5y_3std10sys_common9backtrace28___rust_begin_short_backtraceFEuuECs6OrOKWPLCzz_7program
	.cfi_endproc
	.section	.gcc_except_table._RINvNtNtCsdyIG5SqMl5y_3std10sys_common9backtrace28___rust_begin_short_backtraceFEuuECs6OrOKWPLCzz_7program,"a",@progbits
	.p2align	2
GCC_except_table5:
.Lexception0:
	.byte	255
	.byte	255
	.byte	1
	.uleb128 .Lcst_end0-.Lcst_begin0
.Lcst_begin0:
	.uleb128 .Lfunc_begin5-.Lfunc_begin5
	.uleb128 .Ltmp9-.Lfunc_begin5
	.byte	0
	.byte	0
	.uleb128 .Ltmp9-.Lfunc_begin5
	.uleb128 .Ltmp10-.Ltmp9
	.uleb128 .Ltmp11-.Lfunc_begin5
	.byte	0
	.uleb128 .Ltmp10-.Lfunc_begin5
	.uleb128 .Lfunc_end5-.Ltmp10
	.byte	0
	.byte	0
.Lcst_end0:
	.p2align	2

	.section	.text._RNCINvNtCsdyIG5SqMl5y_3std2rt10lang_startuE0Cs6OrOKWPLCzz_7program,"ax",@progbits
	.p2align	4, 0x90
	.type	_RNCINvNtCsdyIG5SqMl5y_3std2rt10lang_startuE0Cs6OrOKWPLCzz_7program,@function
_RNCINvNtCsdyIG5SqMl5y_3std2rt10lang_startuE0Cs6OrOKWPLCzz_7program:
.Lfunc_begin6:
	.loc	4 145 0
	.cfi_startproc
	push	rax
	.cfi_def_cfa_offset 16
.Ltmp16:
	.loc	4 145 77 prologue_end
	mov	rdi, qword ptr [rdi]
	.loc	4 145 18 is_stmt 0
	call	_RINvNtNtCsdyIG5SqMl5y_3std10sys_common9backtrace28___rust_begin_short_backtraceFEuuECs6OrOKWPLCzz_7program
	call	_RNvXsM_NtCsdyIG5SqMl5y_3std7processuNtB5_11Termination6reportCs6OrOKWPLCzz_7program
	mov	byte ptr [rsp + 7], al
	.loc	4 0 18
	mov	al, byte ptr [rsp + 7]
	.loc	4 145 18
	movzx	edi, al
	call	_RNvMsJ_NtCsdyIG5SqMl5y_3std7processNtB5_8ExitCode6to_i32Cs6OrOKWPLCzz_7program
	mov	dword ptr [rsp], eax
	.loc	4 0 18
	mov	eax, dword ptr [rsp]
	.loc	4 145 100
	pop	rcx
	.cfi_def_cfa_offset 8
	ret
.Ltmp17:
.Lfunc_end6:
	.size	_RNCINvNtCsdyIG5SqMl5y_3std2rt10lang_startuE0Cs6OrOKWPLCzz_7program, .Lfunc_end6-_RNCINvNtCsdyIG5SqMl5y_3std2rt10lang_startuE0Cs6OrOKWPLCzz_7program
	.cfi_endproc

	.section	.text._RNSNvYNCINvNtCsdyIG5SqMl5y_3std2rt10lang_startuE0INtNtNtCs6IL9ONYDOZW_4core3ops8function6FnOnceuE9call_once6vtableCs6OrOKWPLCzz_7program,"ax",@progbits
	.p2align	4, 0x90
	.type	_RNSNvYNCINvNtCsdyIG5SqMl5y_3std2rt10lang_startuE0INtNtNtCs6IL9ONYDOZW_4core3ops8function6FnOnceuE9call_once6vtableCs6OrOKWPLCzz_7program,@function
_RNSNvYNCINvNtCsdyIG5SqMl5y_3std2rt10lang_startuE0INtNtNtCs6IL9ONYDOZW_4core3ops8function6FnOnceuE9call_once6vtableCs6OrOKWPLCzz_7program:
.Lfunc_begin7:
	.file	6 "/usr/src/rustc-1.63.0/library/core/src/ops/function.rs"
	.loc	6 248 0 is_stmt 1
	.cfi_startproc
	sub	rsp, 24
	.cfi_def_cfa_offset 32
.Ltmp18:
	.loc	6 248 5 prologue_end
	mov	rdi, qword ptr [rdi]
	call	_RNvYNCINvNtCsdyIG5SqMl5y_3std2rt10lang_startuE0INtNtNtCs6IL9ONYDOZW_4core3ops8function6FnOnceuE9call_onceCs6OrOKWPLCzz_7program
	mov	dword ptr [rsp + 12], eax
	.loc	6 0 5 is_stmt 0
	mov	eax, dword ptr [rsp + 12]
	.loc	6 248 5
	add	rsp, 24
	.cfi_def_cfa_offset 8
	ret
.Ltmp19:
.Lfunc_end7:
	.size	_RNSNvYNCINvNtCsdyIG5SqMl5y_3std2rt10lang_startuE0INtNtNtCs6IL9ONYDOZW_4core3ops8function6FnOnceuE9call_once6vtableCs6OrOKWPLCzz_7program, .Lfunc_end7-_RNSNvYNCINvNtCsdyIG5SqMl5y_3std2rt10lang_startuE0INtNtNtCs6IL9ONYDOZW_4core3ops8function6FnOnceuE9call_once6vtableCs6OrOKWPLCzz_7program
	.cfi_endproc

	.section	.text._RNvMs2_NtCs6IL9ONYDOZW_4core3fmtNtB5_9Arguments6new_v1Cs6OrOKWPLCzz_7program,"ax",@progbits
	.p2align	4, 0x90
	.type	_RNvMs2_NtCs6IL9ONYDOZW_4core3fmtNtB5_9Arguments6new_v1Cs6OrOKWPLCzz_7program,@function
_RNvMs2_NtCs6IL9ONYDOZW_4core3fmtNtB5_9Arguments6new_v1Cs6OrOKWPLCzz_7program:
.Lfunc_begin8:
	.loc	1 389 0 is_stmt 1
	.cfi_startproc
	sub	rsp, 120
	.cfi_def_cfa_offset 128
	mov	qword ptr [rsp], r8
	mov	qword ptr [rsp + 8], rcx
	mov	qword ptr [rsp + 16], rdx
	mov	qword ptr [rsp + 24], rsi
	mov	qword ptr [rsp + 32], rdi
	mov	qword ptr [rsp + 40], rdi
.Ltmp20:
	.loc	1 390 12 prologue_end
	cmp	rdx, r8
	jb	.LBB8_2
	.loc	1 0 12 is_stmt 0
	mov	rax, qword ptr [rsp + 16]
	mov	rcx, qword ptr [rsp]
	.loc	1 390 56
	add	rcx, 1
	.loc	1 390 41
	cmp	rax, rcx
	seta	al
	.loc	1 390 12
	and	al, 1
	mov	byte ptr [rsp + 55], al
	jmp	.LBB8_3
.LBB8_2:
	mov	byte ptr [rsp + 55], 1
.LBB8_3:
	test	byte ptr [rsp + 55], 1
	jne	.LBB8_5
	.loc	1 0 12
	mov	rax, qword ptr [rsp + 40]
	mov	rcx, qword ptr [rsp + 32]
	mov	rdx, qword ptr [rsp]
	mov	rsi, qword ptr [rsp + 8]
	mov	rdi, qword ptr [rsp + 16]
	mov	r8, qword ptr [rsp + 24]
	.loc	1 393 34 is_stmt 1
	mov	qword ptr [rsp + 104], 0
	.loc	1 393 9 is_stmt 0
	mov	qword ptr [rcx], r8
	mov	qword ptr [rcx + 8], rdi
	mov	r8, qword ptr [rsp + 104]
	mov	rdi, qword ptr [rsp + 112]
	mov	qword ptr [rcx + 16], r8
	mov	qword ptr [rcx + 24], rdi
	mov	qword ptr [rcx + 32], rsi
	mov	qword ptr [rcx + 40], rdx
	.loc	1 394 6 is_stmt 1
	add	rsp, 120
	.cfi_def_cfa_offset 8
	ret
.LBB8_5:
	.cfi_def_cfa_offset 128
	.loc	1 391 13
	lea	rdi, [rsp + 56]
	lea	rsi, [rip + .Lalloc11]
	mov	edx, 1
	lea	rcx, [rip + .Lalloc3]
	xor	eax, eax
	mov	r8d, eax
	call	_RNvMs2_NtCs6IL9ONYDOZW_4core3fmtNtB5_9Arguments6new_v1Cs6OrOKWPLCzz_7program
	lea	rsi, [rip + .Lalloc42]
	mov	rax, qword ptr [rip + _ZN4core9panicking9panic_fmt17h11223f0b8c31003aE@GOTPCREL]
	lea	rdi, [rsp + 56]
	call	rax
	ud2
.Ltmp21:
.Lfunc_end8:
	.size	_RNvMs2_NtCs6IL9ONYDOZW_4core3fmtNtB5_9Arguments6new_v1Cs6OrOKWPLCzz_7program, .Lfunc_end8-_RNvMs2_NtCs6IL9ONYDOZW_4core3fmtNtB5_9Arguments6new_v1Cs6OrOKWPLCzz_7program
	.cfi_endproc

	.section	.text._RNvMs8_NtNtNtNtCsdyIG5SqMl5y_3std3sys4unix7process14process_commonNtB5_8ExitCode6as_i32Cs6OrOKWPLCzz_7program,"ax",@progbits
	.p2align	4, 0x90
	.type	_RNvMs8_NtNtNtNtCsdyIG5SqMl5y_3std3sys4unix7process14process_commonNtB5_8ExitCode6as_i32Cs6OrOKWPLCzz_7program,@function
_RNvMs8_NtNtNtNtCsdyIG5SqMl5y_3std3sys4unix7process14process_commonNtB5_8ExitCode6as_i32Cs6OrOKWPLCzz_7program:
.Lfunc_begin9:
	.file	7 "/usr/src/rustc-1.63.0/library/std/src/sys/unix/process/process_common.rs"
	.loc	7 485 0
	.cfi_startproc
	.loc	7 486 9 prologue_end
	movzx	eax, byte ptr [rdi]
	.loc	7 487 6
	ret
.Ltmp22:
.Lfunc_end9:
	.size	_RNvMs8_NtNtNtNtCsdyIG5SqMl5y_3std3sys4unix7process14process_commonNtB5_8ExitCode6as_i32Cs6OrOKWPLCzz_7program, .Lfunc_end9-_RNvMs8_NtNtNtNtCsdyIG5SqMl5y_3std3sys4unix7process14process_commonNtB5_8ExitCode6as_i32Cs6OrOKWPLCzz_7program
	.cfi_endproc

	.section	.text._RNvMsJ_NtCsdyIG5SqMl5y_3std7processNtB5_8ExitCode6to_i32Cs6OrOKWPLCzz_7program,"ax",@progbits
	.p2align	4, 0x90
	.type	_RNvMsJ_NtCsdyIG5SqMl5y_3std7processNtB5_8ExitCode6to_i32Cs6OrOKWPLCzz_7program,@function
_RNvMsJ_NtCsdyIG5SqMl5y_3std7processNtB5_8ExitCode6to_i32Cs6OrOKWPLCzz_7program:
.Lfunc_begin10:
	.file	8 "/usr/src/rustc-1.63.0/library/std/src/process.rs"
	.loc	8 1804 0
	.cfi_startproc
	push	rax
	.cfi_def_cfa_offset 16
	mov	al, dil
	mov	byte ptr [rsp + 7], al
.Ltmp23:
	.loc	8 1805 9 prologue_end
	lea	rdi, [rsp + 7]
	call	_RNvMs8_NtNtNtNtCsdyIG5SqMl5y_3std3sys4unix7process14process_commonNtB5_8ExitCode6as_i32Cs6OrOKWPLCzz_7program
	mov	dword ptr [rsp], eax
	.loc	8 0 9 is_stmt 0
	mov	eax, dword ptr [rsp]
	.loc	8 1806 6 is_stmt 1
	pop	rcx
	.cfi_def_cfa_offset 8
	ret
.Ltmp24:
.Lfunc_end10:
	.size	_RNvMsJ_NtCsdyIG5SqMl5y_3std7processNtB5_8ExitCode6to_i32Cs6OrOKWPLCzz_7program, .Lfunc_end10-_RNvMsJ_NtCsdyIG5SqMl5y_3std7processNtB5_8ExitCode6to_i32Cs6OrOKWPLCzz_7program
	.cfi_endproc

	.section	.text._RNvXsM_NtCsdyIG5SqMl5y_3std7processuNtB5_11Termination6reportCs6OrOKWPLCzz_7program,"ax",@progbits
	.p2align	4, 0x90
	.type	_RNvXsM_NtCsdyIG5SqMl5y_3std7processuNtB5_11Termination6reportCs6OrOKWPLCzz_7program,@function
_RNvXsM_NtCsdyIG5SqMl5y_3std7processuNtB5_11Termination6reportCs6OrOKWPLCzz_7program:
.Lfunc_begin11:
	.loc	8 2154 0
	.cfi_startproc
	.loc	8 2156 6 prologue_end
	xor	eax, eax
	ret
.Ltmp25:
.Lfunc_end11:
	.size	_RNvXsM_NtCsdyIG5SqMl5y_3std7processuNtB5_11Termination6reportCs6OrOKWPLCzz_7program, .Lfunc_end11-_RNvXsM_NtCsdyIG5SqMl5y_3std7processuNtB5_11Termination6reportCs6OrOKWPLCzz_7program
	.cfi_endproc

	.section	.text._RNvYFEuINtNtNtCs6IL9ONYDOZW_4core3ops8function6FnOnceuE9call_onceCs6OrOKWPLCzz_7program,"ax",@progbits
	.p2align	4, 0x90
	.type	_RNvYFEuINtNtNtCs6IL9ONYDOZW_4core3ops8function6FnOnceuE9call_onceCs6OrOKWPLCzz_7program,@function
_RNvYFEuINtNtNtCs6IL9ONYDOZW_4core3ops8function6FnOnceuE9call_onceCs6OrOKWPLCzz_7program:
.Lfunc_begin12:
	.loc	6 248 0
	.cfi_startproc
	push	rax
	.cfi_def_cfa_offset 16
.Ltmp26:
	.loc	6 248 5 prologue_end
	call	rdi
	pop	rax
	.cfi_def_cfa_offset 8
	ret
.Ltmp27:
.Lfunc_end12:
	.size	_RNvYFEuINtNtNtCs6IL9ONYDOZW_4core3ops8function6FnOnceuE9call_onceCs6OrOKWPLCzz_7program, .Lfunc_end12-_RNvYFEuINtNtNtCs6IL9ONYDOZW_4core3ops8function6FnOnceuE9call_onceCs6OrOKWPLCzz_7program
	.cfi_endproc

	.section	.text._RNvYNCINvNtCsdyIG5SqMl5y_3std2rt10lang_startuE0INtNtNtCs6IL9ONYDOZW_4core3ops8function6FnOnceuE9call_onceCs6OrOKWPLCzz_7program,"ax",@progbits
	.p2align	4, 0x90
	.type	_RNvYNCINvNtCsdyIG5SqMl5y_3std2rt10lang_startuE0INtNtNtCs6IL9ONYDOZW_4core3ops8function6FnOnceuE9call_onceCs6OrOKWPLCzz_7program,@function
_RNvYNCINvNtCsdyIG5SqMl5y_3std2rt10lang_startuE0INtNtNtCs6IL9ONYDOZW_4core3ops8function6FnOnceuE9call_onceCs6OrOKWPLCzz_7program:
.Lfunc_begin13:
	.loc	6 248 0
	.cfi_startproc
	.cfi_personality 155, DW.ref.rust_eh_personality
	.cfi_lsda 27, .Lexception1
	sub	rsp, 40
	.cfi_def_cfa_offset 48
	mov	qword ptr [rsp + 8], rdi
.Ltmp28:
	lea	rdi, [rsp + 8]
.Ltmp31:
	.loc	6 248 5 prologue_end
	call	_RNCINvNtCsdyIG5SqMl5y_3std2rt10lang_startuE0Cs6OrOKWPLCzz_7program
.Ltmp29:
	mov	dword ptr [rsp + 4], eax
	jmp	.LBB13_3
.LBB13_1:
	jmp	.LBB13_4
.LBB13_2:
.Ltmp30:
	.loc	6 0 5 is_stmt 0
	mov	rcx, rax
	mov	eax, edx
	mov	qword ptr [rsp + 24], rcx
	mov	dword ptr [rsp + 32], eax
	jmp	.LBB13_1
.LBB13_3:
	.loc	6 248 5
	jmp	.LBB13_5
.LBB13_4:
	mov	rdi, qword ptr [rsp + 24]
	call	_Unwind_Resume@PLT
	ud2
.LBB13_5:
	.loc	6 0 5
	mov	eax, dword ptr [rsp + 4]
	.loc	6 248 5
	add	rsp, 40
	.cfi_def_cfa_offset 8
	ret
.Ltmp32:
.Lfunc_end13:
	.size	_RNvYNCINvNtCsdyIG5SqMl5y_3std2rt10lang_startuE0INtNtNtCs6IL9ONYDOZW_4core3ops8function6FnOnceuE9call_onceCs6OrOKWPLCzz_7program, .Lfunc_end13-_RNvYNCINvNtCsdyIG5SqMl5y_3std2rt10lang_startuE0INtNtNtCs6IL9ONYDOZW_4core3ops8function6FnOnceuE9call_onceCs6OrOKWPLCzz_7program
	.cfi_endproc
	.section	.gcc_except_table._RNvYNCINvNtCsdyIG5SqMl5y_3std2rt10lang_startuE0INtNtNtCs6IL9ONYDOZW_4core3ops8function6FnOnceuE9call_onceCs6OrOKWPLCzz_7program,"a",@progbits
	.p2align	2
GCC_except_table13:
.Lexception1:
	.byte	255
	.byte	255
	.byte	1
	.uleb128 .Lcst_end1-.Lcst_begin1
.Lcst_begin1:
	.uleb128 .Ltmp28-.Lfunc_begin13
	.uleb128 .Ltmp29-.Ltmp28
	.uleb128 .Ltmp30-.Lfunc_begin13
	.byte	0
	.uleb128 .Ltmp29-.Lfunc_begin13
	.uleb128 .Lfunc_end13-.Ltmp29
	.byte	0
	.byte	0
.Lcst_end1:
	.p2align	2

	.section	.text._RNvCs6OrOKWPLCzz_7program3fib,"ax",@progbits
	.p2align	4, 0x90
	.type	_RNvCs6OrOKWPLCzz_7program3fib,@function
_RNvCs6OrOKWPLCzz_7program3fib:
.Lfunc_begin14:
	.file	9 "./program.rs"
	.loc	9 1 0 is_stmt 1
	.cfi_startproc
	sub	rsp, 40
	.cfi_def_cfa_offset 48
	mov	dword ptr [rsp + 32], edi
.Ltmp33:
	.loc	9 2 8 prologue_end
	cmp	edi, 2
	jb	.LBB14_2
	.loc	9 0 8 is_stmt 0
	mov	eax, dword ptr [rsp + 32]
	.loc	9 2 31
	sub	eax, 1
	mov	dword ptr [rsp + 28], eax
	setb	al
	test	al, 1
	jne	.LBB14_5
	jmp	.LBB14_4
.LBB14_2:
	.loc	9 0 31
	mov	eax, dword ptr [rsp + 32]
	.loc	9 2 16
	mov	dword ptr [rsp + 36], eax
.LBB14_3:
	.loc	9 3 2 is_stmt 1
	mov	eax, dword ptr [rsp + 36]
	add	rsp, 40
	.cfi_def_cfa_offset 8
	ret
.LBB14_4:
	.cfi_def_cfa_offset 48
	.loc	9 0 2 is_stmt 0
	mov	edi, dword ptr [rsp + 28]
	.loc	9 2 27 is_stmt 1
	call	_RNvCs6OrOKWPLCzz_7program3fib
	mov	dword ptr [rsp + 24], eax
	jmp	.LBB14_6
.LBB14_5:
	.loc	9 2 31 is_stmt 0
	lea	rdi, [rip + str.1]
	lea	rdx, [rip + .Lalloc44]
	mov	rax, qword ptr [rip + _ZN4core9panicking5panic17h2c88932fe82bb6e8E@GOTPCREL]
	mov	esi, 33
	call	rax
	ud2
.LBB14_6:
	.loc	9 0 31
	mov	eax, dword ptr [rsp + 32]
	.loc	9 2 44
	sub	eax, 2
	mov	dword ptr [rsp + 20], eax
	setb	al
	test	al, 1
	jne	.LBB14_8
	.loc	9 0 44
	mov	edi, dword ptr [rsp + 20]
	.loc	9 2 40
	call	_RNvCs6OrOKWPLCzz_7program3fib
	mov	dword ptr [rsp + 16], eax
	jmp	.LBB14_9
.LBB14_8:
	.loc	9 2 44
	lea	rdi, [rip + str.1]
	lea	rdx, [rip + .Lalloc46]
	mov	rax, qword ptr [rip + _ZN4core9panicking5panic17h2c88932fe82bb6e8E@GOTPCREL]
	mov	esi, 33
	call	rax
	ud2
.LBB14_9:
	.loc	9 0 44
	mov	ecx, dword ptr [rsp + 16]
	mov	eax, dword ptr [rsp + 24]
	.loc	9 2 27
	add	eax, ecx
	mov	dword ptr [rsp + 12], eax
	setb	al
	test	al, 1
	jne	.LBB14_11
	.loc	9 0 27
	mov	eax, dword ptr [rsp + 12]
	.loc	9 2 27
	mov	dword ptr [rsp + 36], eax
	.loc	9 2 5
	jmp	.LBB14_3
.LBB14_11:
	.loc	9 2 27
	lea	rdi, [rip + str.2]
	lea	rdx, [rip + .Lalloc48]
	mov	rax, qword ptr [rip + _ZN4core9panicking5panic17h2c88932fe82bb6e8E@GOTPCREL]
	mov	esi, 28
	call	rax
	ud2
.Ltmp34:
.Lfunc_end14:
	.size	_RNvCs6OrOKWPLCzz_7program3fib, .Lfunc_end14-_RNvCs6OrOKWPLCzz_7program3fib
	.cfi_endproc

	.section	.text._RNvCs6OrOKWPLCzz_7program4main,"ax",@progbits
	.p2align	4, 0x90
	.type	_RNvCs6OrOKWPLCzz_7program4main,@function
_RNvCs6OrOKWPLCzz_7program4main:
.Lfunc_begin15:
	.loc	9 5 0 is_stmt 1
	.cfi_startproc
	sub	rsp, 88
	.cfi_def_cfa_offset 96
.Ltmp35:
	.loc	9 6 20 prologue_end
	mov	edi, 10
	call	_RNvCs6OrOKWPLCzz_7program3fib
	mov	dword ptr [rsp + 84], eax
	.loc	9 6 5 is_stmt 0
	lea	rdi, [rsp + 84]
	call	_RINvMs1_NtCs6IL9ONYDOZW_4core3fmtNtB6_10ArgumentV111new_displaymECs6OrOKWPLCzz_7program
	mov	qword ptr [rsp], rax
	mov	qword ptr [rsp + 8], rdx
	.loc	9 0 5
	mov	rax, qword ptr [rsp + 8]
	mov	rcx, qword ptr [rsp]
	.loc	9 6 5
	mov	qword ptr [rsp + 64], rcx
	mov	qword ptr [rsp + 72], rax
	lea	rcx, [rsp + 64]
	lea	rdi, [rsp + 16]
	lea	rsi, [rip + .Lalloc4]
	mov	edx, 2
	mov	r8d, 1
	call	_RNvMs2_NtCs6IL9ONYDOZW_4core3fmtNtB5_9Arguments6new_v1Cs6OrOKWPLCzz_7program
	lea	rdi, [rsp + 16]
	call	qword ptr [rip + _ZN3std2io5stdio6_print17he04414d477e307fdE@GOTPCREL]
	.loc	9 7 2 is_stmt 1
	add	rsp, 88
	.cfi_def_cfa_offset 8
	ret
.Ltmp36:
.Lfunc_end15:
	.size	_RNvCs6OrOKWPLCzz_7program4main, .Lfunc_end15-_RNvCs6OrOKWPLCzz_7program4main
	.cfi_endproc

	.section	.text.main,"ax",@progbits
	.globl	main
	.p2align	4, 0x90
	.type	main,@function
main:
.Lfunc_begin16:
	.cfi_startproc
	push	rax
	.cfi_def_cfa_offset 16
	mov	rdx, rsi
	mov	rax, qword ptr [rip + __rustc_debug_gdb_scripts_section__@GOTPCREL]
	mov	al, byte ptr [rax]
	movsxd	rsi, edi
	lea	rdi, [rip + _RNvCs6OrOKWPLCzz_7program4main]
	call	_RINvNtCsdyIG5SqMl5y_3std2rt10lang_startuECs6OrOKWPLCzz_7program
	pop	rcx
	.cfi_def_cfa_offset 8
	ret
.Lfunc_end16:
	.size	main, .Lfunc_end16-main
	.cfi_endproc

	.type	.Lvtable.0,@object
	.section	.data.rel.ro..Lvtable.0,"aw",@progbits
	.p2align	3
.Lvtable.0:
	.quad	_RINvNtCs6IL9ONYDOZW_4core3ptr13drop_in_placeNCINvNtCsdyIG5SqMl5y_3std2rt10lang_startuE0ECs6OrOKWPLCzz_7program
	.asciz	"\b\000\000\000\000\000\000\000\b\000\000\000\000\000\000"
	.quad	_RNSNvYNCINvNtCsdyIG5SqMl5y_3std2rt10lang_startuE0INtNtNtCs6IL9ONYDOZW_4core3ops8function6FnOnceuE9call_once6vtableCs6OrOKWPLCzz_7program
	.quad	_RNCINvNtCsdyIG5SqMl5y_3std2rt10lang_startuE0Cs6OrOKWPLCzz_7program
	.quad	_RNCINvNtCsdyIG5SqMl5y_3std2rt10lang_startuE0Cs6OrOKWPLCzz_7program
	.size	.Lvtable.0, 48

	.type	.Lalloc10,@object
	.section	.rodata..Lalloc10,"a",@progbits
.Lalloc10:
	.ascii	"invalid args"
	.size	.Lalloc10, 12

	.type	.Lalloc11,@object
	.section	.data.rel.ro..Lalloc11,"aw",@progbits
	.p2align	3
.Lalloc11:
	.quad	.Lalloc10
	.asciz	"\f\000\000\000\000\000\000"
	.size	.Lalloc11, 16

	.type	.Lalloc3,@object
	.section	.rodata..Lalloc3,"a",@progbits
	.p2align	3
.Lalloc3:
	.size	.Lalloc3, 0

	.type	.Lalloc41,@object
	.section	.rodata..Lalloc41,"a",@progbits
.Lalloc41:
	.ascii	"/usr/src/rustc-1.63.0/library/core/src/fmt/mod.rs"
	.size	.Lalloc41, 49

	.type	.Lalloc42,@object
	.section	.data.rel.ro..Lalloc42,"aw",@progbits
	.p2align	3
.Lalloc42:
	.quad	.Lalloc41
	.asciz	"1\000\000\000\000\000\000\000\207\001\000\000\r\000\000"
	.size	.Lalloc42, 24

	.type	.Lalloc47,@object
	.section	.rodata..Lalloc47,"a",@progbits
.Lalloc47:
	.ascii	"program.rs"
	.size	.Lalloc47, 10

	.type	.Lalloc44,@object
	.section	.data.rel.ro..Lalloc44,"aw",@progbits
	.p2align	3
.Lalloc44:
	.quad	.Lalloc47
	.asciz	"\n\000\000\000\000\000\000\000\002\000\000\000\037\000\000"
	.size	.Lalloc44, 24

	.type	str.1,@object
	.section	.rodata.str.1,"a",@progbits
	.p2align	4
str.1:
	.ascii	"attempt to subtract with overflow"
	.size	str.1, 33

	.type	.Lalloc46,@object
	.section	.data.rel.ro..Lalloc46,"aw",@progbits
	.p2align	3
.Lalloc46:
	.quad	.Lalloc47
	.asciz	"\n\000\000\000\000\000\000\000\002\000\000\000,\000\000"
	.size	.Lalloc46, 24

	.type	.Lalloc48,@object
	.section	.data.rel.ro..Lalloc48,"aw",@progbits
	.p2align	3
.Lalloc48:
	.quad	.Lalloc47
	.asciz	"\n\000\000\000\000\000\000\000\002\000\000\000\033\000\000"
	.size	.Lalloc48, 24

	.type	str.2,@object
	.section	.rodata.str.2,"a",@progbits
	.p2align	4
str.2:
	.ascii	"attempt to add with overflow"
	.size	str.2, 28

	.type	.Lalloc5,@object
	.section	.rodata..Lalloc5,"a",@progbits
.Lalloc5:
	.byte	10
	.size	.Lalloc5, 1

	.type	.Lalloc4,@object
	.section	.data.rel.ro..Lalloc4,"aw",@progbits
	.p2align	3
.Lalloc4:
	.quad	.Lalloc3
	.zero	8
	.quad	.Lalloc5
	.asciz	"\001\000\000\000\000\000\000"
	.size	.Lalloc4, 32

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
	.ascii	"\264B"
	.byte	25
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
	.byte	5
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
	.byte	11
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
	.byte	3
	.quad	.Lfunc_begin0
	.long	.Lfunc_end0-.Lfunc_begin0
	.byte	1
	.byte	87
	.long	.Linfo_string24
	.long	.Linfo_string25
	.byte	1
	.short	317
	.byte	3
	.quad	.Lfunc_begin1
	.long	.Lfunc_end1-.Lfunc_begin1
	.byte	1
	.byte	87
	.long	.Linfo_string26
	.long	.Linfo_string27
	.byte	1
	.short	328
	.byte	0
	.byte	2
	.long	.Linfo_string16
	.byte	3
	.quad	.Lfunc_begin8
	.long	.Lfunc_end8-.Lfunc_begin8
	.byte	1
	.byte	87
	.long	.Linfo_string40
	.long	.Linfo_string41
	.byte	1
	.short	389
	.byte	0
	.byte	0
	.byte	2
	.long	.Linfo_string6
	.byte	3
	.quad	.Lfunc_begin2
	.long	.Lfunc_end2-.Lfunc_begin2
	.byte	1
	.byte	87
	.long	.Linfo_string28
	.long	.Linfo_string29
	.byte	2
	.short	487
	.byte	0
	.byte	2
	.long	.Linfo_string7
	.byte	4
	.quad	.Lfunc_begin3
	.long	.Lfunc_end3-.Lfunc_begin3
	.byte	1
	.byte	87
	.long	.Linfo_string30
	.long	.Linfo_string31
	.byte	3
	.byte	224
	.byte	0
	.byte	2
	.long	.Linfo_string13
	.byte	2
	.long	.Linfo_string14
	.byte	2
	.long	.Linfo_string15
	.byte	4
	.quad	.Lfunc_begin7
	.long	.Lfunc_end7-.Lfunc_begin7
	.byte	1
	.byte	87
	.long	.Linfo_string38
	.long	.Linfo_string39
	.byte	6
	.byte	248
	.byte	4
	.quad	.Lfunc_begin12
	.long	.Lfunc_end12-.Lfunc_begin12
	.byte	1
	.byte	87
	.long	.Linfo_string48
	.long	.Linfo_string49
	.byte	6
	.byte	248
	.byte	4
	.quad	.Lfunc_begin13
	.long	.Lfunc_end13-.Lfunc_begin13
	.byte	1
	.byte	87
	.long	.Linfo_string50
	.long	.Linfo_string39
	.byte	6
	.byte	248
	.byte	0
	.byte	0
	.byte	0
	.byte	0
	.byte	2
	.long	.Linfo_string8
	.byte	2
	.long	.Linfo_string9
	.byte	4
	.quad	.Lfunc_begin4
	.long	.Lfunc_end4-.Lfunc_begin4
	.byte	1
	.byte	87
	.long	.Linfo_string32
	.long	.Linfo_string33
	.byte	4
	.byte	139
	.byte	2
	.long	.Linfo_string12
	.byte	4
	.quad	.Lfunc_begin6
	.long	.Lfunc_end6-.Lfunc_begin6
	.byte	1
	.byte	87
	.long	.Linfo_string36
	.long	.Linfo_string37
	.byte	4
	.byte	145
	.byte	0
	.byte	0
	.byte	2
	.long	.Linfo_string10
	.byte	2
	.long	.Linfo_string11
	.byte	4
	.quad	.Lfunc_begin5
	.long	.Lfunc_end5-.Lfunc_begin5
	.byte	1
	.byte	87
	.long	.Linfo_string34
	.long	.Linfo_string35
	.byte	5
	.byte	118
	.byte	0
	.byte	0
	.byte	2
	.long	.Linfo_string17
	.byte	2
	.long	.Linfo_string18
	.byte	2
	.long	.Linfo_string19
	.byte	2
	.long	.Linfo_string20
	.byte	2
	.long	.Linfo_string21
	.byte	3
	.quad	.Lfunc_begin9
	.long	.Lfunc_end9-.Lfunc_begin9
	.byte	1
	.byte	87
	.long	.Linfo_string42
	.long	.Linfo_string43
	.byte	7
	.short	485
	.byte	0
	.byte	0
	.byte	0
	.byte	0
	.byte	0
	.byte	2
	.long	.Linfo_string19
	.byte	2
	.long	.Linfo_string21
	.byte	3
	.quad	.Lfunc_begin10
	.long	.Lfunc_end10-.Lfunc_begin10
	.byte	1
	.byte	87
	.long	.Linfo_string44
	.long	.Linfo_string45
	.byte	8
	.short	1804
	.byte	0
	.byte	2
	.long	.Linfo_string22
	.byte	3
	.quad	.Lfunc_begin11
	.long	.Lfunc_end11-.Lfunc_begin11
	.byte	1
	.byte	87
	.long	.Linfo_string46
	.long	.Linfo_string47
	.byte	8
	.short	2154
	.byte	0
	.byte	0
	.byte	0
	.byte	2
	.long	.Linfo_string23
	.byte	4
	.quad	.Lfunc_begin14
	.long	.Lfunc_end14-.Lfunc_begin14
	.byte	1
	.byte	87
	.long	.Linfo_string51
	.long	.Linfo_string52
	.byte	9
	.byte	1
	.byte	5
	.quad	.Lfunc_begin15
	.long	.Lfunc_end15-.Lfunc_begin15
	.byte	1
	.byte	87
	.long	.Linfo_string53
	.long	.Linfo_string54
	.byte	9
	.byte	5

	.byte	0
	.byte	0
.Ldebug_info_end0:
	.section	.text._RINvMs1_NtCs6IL9ONYDOZW_4core3fmtNtB6_10ArgumentV111new_displaymECs6OrOKWPLCzz_7program,"ax",@progbits
.Lsec_end0:
	.section	.text._RINvMs1_NtCs6IL9ONYDOZW_4core3fmtNtB6_10ArgumentV13newmECs6OrOKWPLCzz_7program,"ax",@progbits
.Lsec_end1:
	.section	.text._RINvNtCs6IL9ONYDOZW_4core3ptr13drop_in_placeNCINvNtCsdyIG5SqMl5y_3std2rt10lang_startuE0ECs6OrOKWPLCzz_7program,"ax",@progbits
.Lsec_end2:
	.section	.text._RINvNtCs6IL9ONYDOZW_4core4hint9black_boxuECs6OrOKWPLCzz_7program,"ax",@progbits
.Lsec_end3:
	.section	.text._RINvNtCsdyIG5SqMl5y_3std2rt10lang_startuECs6OrOKWPLCzz_7program,"ax",@progbits
.Lsec_end4:
	.section	.text._RINvNtNtCsdyIG5SqMl5y_3std10sys_common9backtrace28___rust_begin_short_backtraceFEuuECs6OrOKWPLCzz_7program,"ax",@progbits
.Lsec_end5:
	.section	.text._RNCINvNtCsdyIG5SqMl5y_3std2rt10lang_startuE0Cs6OrOKWPLCzz_7program,"ax",@progbits
.Lsec_end6:
	.section	.text._RNSNvYNCINvNtCsdyIG5SqMl5y_3std2rt10lang_startuE0INtNtNtCs6IL9ONYDOZW_4core3ops8function6FnOnceuE9call_once6vtableCs6OrOKWPLCzz_7program,"ax",@progbits
.Lsec_end7:
	.section	.text._RNvMs2_NtCs6IL9ONYDOZW_4core3fmtNtB5_9Arguments6new_v1Cs6OrOKWPLCzz_7program,"ax",@progbits
.Lsec_end8:
	.section	.text._RNvMs8_NtNtNtNtCsdyIG5SqMl5y_3std3sys4unix7process14process_commonNtB5_8ExitCode6as_i32Cs6OrOKWPLCzz_7program,"ax",@progbits
.Lsec_end9:
	.section	.text._RNvMsJ_NtCsdyIG5SqMl5y_3std7processNtB5_8ExitCode6to_i32Cs6OrOKWPLCzz_7program,"ax",@progbits
.Lsec_end10:
	.section	.text._RNvXsM_NtCsdyIG5SqMl5y_3std7processuNtB5_11Termination6reportCs6OrOKWPLCzz_7program,"ax",@progbits
.Lsec_end11:
	.section	.text._RNvYFEuINtNtNtCs6IL9ONYDOZW_4core3ops8function6FnOnceuE9call_onceCs6OrOKWPLCzz_7program,"ax",@progbits
.Lsec_end12:
	.section	.text._RNvYNCINvNtCsdyIG5SqMl5y_3std2rt10lang_startuE0INtNtNtCs6IL9ONYDOZW_4core3ops8function6FnOnceuE9call_onceCs6OrOKWPLCzz_7program,"ax",@progbits
.Lsec_end13:
	.section	.text._RNvCs6OrOKWPLCzz_7program3fib,"ax",@progbits
.Lsec_end14:
	.section	.text._RNvCs6OrOKWPLCzz_7program4main,"ax",@progbits
.Lsec_end15:
	.section	.debug_aranges,"",@progbits
	.long	284
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
	.quad	0
	.quad	0
	.section	.debug_str,"MS",@progbits,1
.Linfo_string0:
	.asciz	"clang LLVM (rustc version 1.63.0)"
.Linfo_string1:
	.asciz	"program.rs/@/program.3a6d1c2f-cgu.0"
.Linfo_string2:
	.asciz	"."
.Linfo_string3:
	.asciz	"core"
.Linfo_string4:
	.asciz	"fmt"
.Linfo_string5:
	.asciz	"ArgumentV1"
.Linfo_string6:
	.asciz	"ptr"
.Linfo_string7:
	.asciz	"hint"
.Linfo_string8:
	.asciz	"std"
.Linfo_string9:
	.asciz	"rt"
.Linfo_string10:
	.asciz	"sys_common"
.Linfo_string11:
	.asciz	"backtrace"
.Linfo_string12:
	.asciz	"lang_start"
.Linfo_string13:
	.asciz	"ops"
.Linfo_string14:
	.asciz	"function"
.Linfo_string15:
	.asciz	"FnOnce"
.Linfo_string16:
	.asciz	"Arguments"
.Linfo_string17:
	.asciz	"sys"
.Linfo_string18:
	.asciz	"unix"
.Linfo_string19:
	.asciz	"process"
.Linfo_string20:
	.asciz	"process_common"
.Linfo_string21:
	.asciz	"ExitCode"
.Linfo_string22:
	.asciz	"{impl#50}"
.Linfo_string23:
	.asciz	"program"
.Linfo_string24:
	.asciz	"_RINvMs1_NtCs6IL9ONYDOZW_4core3fmtNtB6_10ArgumentV111new_displaymECs6OrOKWPLCzz_7program"
.Linfo_string25:
	.asciz	"new_display<u32>"
.Linfo_string26:
	.asciz	"_RINvMs1_NtCs6IL9ONYDOZW_4core3fmtNtB6_10ArgumentV13newmECs6OrOKWPLCzz_7program"
.Linfo_string27:
	.asciz	"new<u32>"
.Linfo_string28:
	.asciz	"_RINvNtCs6IL9ONYDOZW_4core3ptr13drop_in_placeNCINvNtCsdyIG5SqMl5y_3std2rt10lang_startuE0ECs6OrOKWPLCzz_7program"
.Linfo_string29:
	.asciz	"drop_in_place<std::rt::lang_start::{closure_env#0}<()>>"
.Linfo_string30:
	.asciz	"_RINvNtCs6IL9ONYDOZW_4core4hint9black_boxuECs6OrOKWPLCzz_7program"
.Linfo_string31:
	.asciz	"black_box<()>"
.Linfo_string32:
	.asciz	"_RINvNtCsdyIG5SqMl5y_3std2rt10lang_startuECs6OrOKWPLCzz_7program"
.Linfo_string33:
	.asciz	"lang_start<()>"
.Linfo_string34:
	.asciz	"_RINvNtNtCsdyIG5SqMl5y_3std10sys_common9backtrace28___rust_begin_short_backtraceFEuuECs6OrOKWPLCzz_7program"
.Linfo_string35:
	.asciz	"__rust_begin_short_backtrace<fn(), ()>"
.Linfo_string36:
	.asciz	"_RNCINvNtCsdyIG5SqMl5y_3std2rt10lang_startuE0Cs6OrOKWPLCzz_7program"
.Linfo_string37:
	.asciz	"{closure#0}<()>"
.Linfo_string38:
	.asciz	"_RNSNvYNCINvNtCsdyIG5SqMl5y_3std2rt10lang_startuE0INtNtNtCs6IL9ONYDOZW_4core3ops8function6FnOnceuE9call_once6vtableCs6OrOKWPLCzz_7program"
.Linfo_string39:
	.asciz	"call_once<std::rt::lang_start::{closure_env#0}<()>, ()>"
.Linfo_string40:
	.asciz	"_RNvMs2_NtCs6IL9ONYDOZW_4core3fmtNtB5_9Arguments6new_v1Cs6OrOKWPLCzz_7program"
.Linfo_string41:
	.asciz	"new_v1"
.Linfo_string42:
	.asciz	"_RNvMs8_NtNtNtNtCsdyIG5SqMl5y_3std3sys4unix7process14process_commonNtB5_8ExitCode6as_i32Cs6OrOKWPLCzz_7program"
.Linfo_string43:
	.asciz	"as_i32"
.Linfo_string44:
	.asciz	"_RNvMsJ_NtCsdyIG5SqMl5y_3std7processNtB5_8ExitCode6to_i32Cs6OrOKWPLCzz_7program"
.Linfo_string45:
	.asciz	"to_i32"
.Linfo_string46:
	.asciz	"_RNvXsM_NtCsdyIG5SqMl5y_3std7processuNtB5_11Termination6reportCs6OrOKWPLCzz_7program"
.Linfo_string47:
	.asciz	"report"
.Linfo_string48:
	.asciz	"_RNvYFEuINtNtNtCs6IL9ONYDOZW_4core3ops8function6FnOnceuE9call_onceCs6OrOKWPLCzz_7program"
.Linfo_string49:
	.asciz	"call_once<fn(), ()>"
.Linfo_string50:
	.asciz	"_RNvYNCINvNtCsdyIG5SqMl5y_3std2rt10lang_startuE0INtNtNtCs6IL9ONYDOZW_4core3ops8function6FnOnceuE9call_onceCs6OrOKWPLCzz_7program"
.Linfo_string51:
	.asciz	"_RNvCs6OrOKWPLCzz_7program3fib"
.Linfo_string52:
	.asciz	"fib"
.Linfo_string53:
	.asciz	"_RNvCs6OrOKWPLCzz_7program4main"
.Linfo_string54:
	.asciz	"main"
	.section	.debug_pubnames,"",@progbits
	.long	.LpubNames_end0-.LpubNames_start0
.LpubNames_start0:
	.short	2
	.long	.Lcu_begin0
	.long	588
	.long	372
	.asciz	"backtrace"
	.long	404
	.asciz	"sys"
	.long	409
	.asciz	"unix"
	.long	211
	.asciz	"function"
	.long	42
	.asciz	"core"
	.long	300
	.asciz	"std"
	.long	335
	.asciz	"lang_start"
	.long	470
	.asciz	"to_i32"
	.long	536
	.asciz	"fib"
	.long	206
	.asciz	"ops"
	.long	143
	.asciz	"ptr"
	.long	502
	.asciz	"report"
	.long	83
	.asciz	"new<u32>"
	.long	148
	.asciz	"drop_in_place<std::rt::lang_start::{closure_env#0}<()>>"
	.long	429
	.asciz	"as_i32"
	.long	561
	.asciz	"main"
	.long	305
	.asciz	"rt"
	.long	47
	.asciz	"fmt"
	.long	367
	.asciz	"sys_common"
	.long	52
	.asciz	"ArgumentV1"
	.long	419
	.asciz	"process_common"
	.long	271
	.asciz	"call_once<std::rt::lang_start::{closure_env#0}<()>, ()>"
	.long	180
	.asciz	"black_box<()>"
	.long	115
	.asciz	"new_v1"
	.long	497
	.asciz	"{impl#50}"
	.long	175
	.asciz	"hint"
	.long	57
	.asciz	"new_display<u32>"
	.long	465
	.asciz	"ExitCode"
	.long	110
	.asciz	"Arguments"
	.long	531
	.asciz	"program"
	.long	216
	.asciz	"FnOnce"
	.long	310
	.asciz	"lang_start<()>"
	.long	377
	.asciz	"__rust_begin_short_backtrace<fn(), ()>"
	.long	246
	.asciz	"call_once<fn(), ()>"
	.long	340
	.asciz	"{closure#0}<()>"
	.long	460
	.asciz	"process"
	.long	0
.LpubNames_end0:
	.section	.debug_pubtypes,"",@progbits
	.long	.LpubTypes_end0-.LpubTypes_start0
.LpubTypes_start0:
	.short	2
	.long	.Lcu_begin0
	.long	588
	.long	0
.LpubTypes_end0:
	.hidden	DW.ref.rust_eh_personality
	.weak	DW.ref.rust_eh_personality
	.section	.data.DW.ref.rust_eh_personality,"aGw",@progbits,DW.ref.rust_eh_personality,comdat
	.p2align	3
	.type	DW.ref.rust_eh_personality,@object
	.size	DW.ref.rust_eh_personality, 8
DW.ref.rust_eh_personality:
	.quad	rust_eh_personality
	.section	".note.GNU-stack","",@progbits
	.section	.debug_line,"",@progbits
.Lline_table_start0:
