	.text
	.intel_syntax noprefix
	.file	"program.3a6d1c2f-cgu.0"
	.section	.text._RINvNtCs6IL9ONYDOZW_4core3ptr13drop_in_placeNCINvNtCsdyIG5SqMl5y_3std2rt10lang_startuE0ECs6OrOKWPLCzz_7program,"ax",@progbits
	.p2align	4, 0x90
	.type	_RINvNtCs6IL9ONYDOZW_4core3ptr13drop_in_placeNCINvNtCsdyIG5SqMl5y_3std2rt10lang_startuE0ECs6OrOKWPLCzz_7program,@function
_RINvNtCs6IL9ONYDOZW_4core3ptr13drop_in_placeNCINvNtCsdyIG5SqMl5y_3std2rt10lang_startuE0ECs6OrOKWPLCzz_7program:
.Lfunc_begin0:
	.file	1 "/usr/src/rustc-1.63.0/library/core/src/ptr/mod.rs"
	.loc	1 487 0
	.cfi_startproc
	.loc	1 487 1 prologue_end
	ret
.Ltmp0:
.Lfunc_end0:
	.size	_RINvNtCs6IL9ONYDOZW_4core3ptr13drop_in_placeNCINvNtCsdyIG5SqMl5y_3std2rt10lang_startuE0ECs6OrOKWPLCzz_7program, .Lfunc_end0-_RINvNtCs6IL9ONYDOZW_4core3ptr13drop_in_placeNCINvNtCsdyIG5SqMl5y_3std2rt10lang_startuE0ECs6OrOKWPLCzz_7program
	.cfi_endproc

	.section	.text._RINvNtCs6IL9ONYDOZW_4core3ptr13drop_in_placeNtCs6OrOKWPLCzz_7program4PairEBI_,"ax",@progbits
	.p2align	4, 0x90
	.type	_RINvNtCs6IL9ONYDOZW_4core3ptr13drop_in_placeNtCs6OrOKWPLCzz_7program4PairEBI_,@function
_RINvNtCs6IL9ONYDOZW_4core3ptr13drop_in_placeNtCs6OrOKWPLCzz_7program4PairEBI_:
.Lfunc_begin1:
	.loc	1 487 0
	.cfi_startproc
	.cfi_personality 155, DW.ref.rust_eh_personality
	.cfi_lsda 27, .Lexception0
	sub	rsp, 24
	.cfi_def_cfa_offset 32
	mov	qword ptr [rsp], rdi
.Ltmp1:
.Ltmp7:
	.loc	1 487 1 prologue_end
	call	_RINvNtCs6IL9ONYDOZW_4core3ptr13drop_in_placeNtCs6OrOKWPLCzz_7program5ShapeEBI_
.Ltmp2:
	jmp	.LBB1_3
.LBB1_1:
	.loc	1 0 1 is_stmt 0
	mov	rdi, qword ptr [rsp]
	.loc	1 487 1
	add	rdi, 4
.Ltmp4:
	call	_RINvNtCs6IL9ONYDOZW_4core3ptr13drop_in_placeNtCs6OrOKWPLCzz_7program5ShapeEBI_
.Ltmp5:
	jmp	.LBB1_5
.LBB1_2:
.Ltmp3:
	.loc	1 0 1
	mov	rcx, rax
	mov	eax, edx
	mov	qword ptr [rsp + 8], rcx
	mov	dword ptr [rsp + 16], eax
	jmp	.LBB1_1
.LBB1_3:
	mov	rdi, qword ptr [rsp]
	.loc	1 487 1
	add	rdi, 4
	call	_RINvNtCs6IL9ONYDOZW_4core3ptr13drop_in_placeNtCs6OrOKWPLCzz_7program5ShapeEBI_
	jmp	.LBB1_6
.LBB1_4:
.Ltmp6:
	mov	rax, qword ptr [rip + _ZN4core9panicking15panic_no_unwind17h81efef8d2418efafE@GOTPCREL]
	call	rax
	ud2
.LBB1_5:
	mov	rdi, qword ptr [rsp + 8]
	call	_Unwind_Resume@PLT
	ud2
.LBB1_6:
	add	rsp, 24
	.cfi_def_cfa_offset 8
	ret
.Ltmp8:
.Lfunc_end1:
	.size	_RINvNtCs6IL9ONYDOZW_4core3ptr13drop_in_placeNtCs6OrOKWPLCzz_7program4PairEBI_, .Lfunc_end1-_RINvNtCs6IL9ONYDOZW_4core3ptr13drop_in_placeNtCs6OrOKWPLCzz_7program4PairEBI_
	.cfi_endproc
	.section	.gcc_except_table._RINvNtCs6IL9ONYDOZW_4core3ptr13drop_in_placeNtCs6OrOKWPLCzz_7program4PairEBI_,"a",@progbits
	.p2align	2
GCC_except_table1:
.Lexception0:
	.byte	255
	.byte	255
	.byte	1
	.uleb128 .Lcst_end0-.Lcst_begin0
.Lcst_begin0:
	.uleb128 .Ltmp1-.Lfunc_begin1
	.uleb128 .Ltmp2-.Ltmp1
	.uleb128 .Ltmp3-.Lfunc_begin1
	.byte	0
	.uleb128 .Ltmp4-.Lfunc_begin1
	.uleb128 .Ltmp5-.Ltmp4
	.uleb128 .Ltmp6-.Lfunc_begin1
	.byte	0
	.uleb128 .Ltmp5-.Lfunc_begin1
	.uleb128 .Lfunc_end1-.Ltmp5
	.byte	0
	.byte	0
.Lcst_end0:
	.p2align	2

	.section	.text._RINvNtCs6IL9ONYDOZW_4core3ptr13drop_in_placeNtCs6OrOKWPLCzz_7program5ShapeEBI_,"ax",@progbits
	.p2align	4, 0x90
	.type	_RINvNtCs6IL9ONYDOZW_4core3ptr13drop_in_placeNtCs6OrOKWPLCzz_7program5ShapeEBI_,@function
_RINvNtCs6IL9ONYDOZW_4core3ptr13drop_in_placeNtCs6OrOKWPLCzz_7program5ShapeEBI_:
.Lfunc_begin2:
	.loc	1 487 0 is_stmt 1
	.cfi_startproc
	push	rax
	.cfi_def_cfa_offset 16
.Ltmp9:
	.loc	1 487 1 prologue_end
	call	_RNvXs1_Cs6OrOKWPLCzz_7programNtB5_5ShapeNtNtNtCs6IL9ONYDOZW_4core3ops4drop4Drop4drop
	pop	rax
	.cfi_def_cfa_offset 8
	ret
.Ltmp10:
.Lfunc_end2:
	.size	_RINvNtCs6IL9ONYDOZW_4core3ptr13drop_in_placeNtCs6OrOKWPLCzz_7program5ShapeEBI_, .Lfunc_end2-_RINvNtCs6IL9ONYDOZW_4core3ptr13drop_in_placeNtCs6OrOKWPLCzz_7program5ShapeEBI_
	.cfi_endproc

	.section	.text._RINvNtCs6IL9ONYDOZW_4core4hint9black_boxuECs6OrOKWPLCzz_7program,"ax",@progbits
	.p2align	4, 0x90
	.type	_RINvNtCs6IL9ONYDOZW_4core4hint9black_boxuECs6OrOKWPLCzz_7program,@function
_RINvNtCs6IL9ONYDOZW_4core4hint9black_boxuECs6OrOKWPLCzz_7program:
.Lfunc_begin3:
	.file	2 "/usr/src/rustc-1.63.0/library/core/src/hint.rs"
	.loc	2 224 0
	.cfi_startproc
	.loc	2 225 5 prologue_end
	#APP
	#NO_APP
	.loc	2 226 2
	ret
.Ltmp11:
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
	.file	3 "/usr/src/rustc-1.63.0/library/std/src/rt.rs"
	.loc	3 139 0
	.cfi_startproc
	sub	rsp, 24
	.cfi_def_cfa_offset 32
	mov	rcx, rdx
	mov	rdx, rsi
.Ltmp12:
	.loc	3 145 10 prologue_end
	mov	qword ptr [rsp + 16], rdi
	.loc	3 145 9 is_stmt 0
	lea	rdi, [rsp + 16]
	.loc	3 144 17 is_stmt 1
	lea	rsi, [rip + .Lvtable.0]
	call	qword ptr [rip + _ZN3std2rt19lang_start_internal17h2c2e962c94282c61E@GOTPCREL]
	mov	qword ptr [rsp + 8], rax
	.loc	3 144 12 is_stmt 0
	mov	rax, qword ptr [rsp + 8]
	.loc	3 150 2 is_stmt 1
	add	rsp, 24
	.cfi_def_cfa_offset 8
	ret
.Ltmp13:
.Lfunc_end4:
	.size	_RINvNtCsdyIG5SqMl5y_3std2rt10lang_startuECs6OrOKWPLCzz_7program, .Lfunc_end4-_RINvNtCsdyIG5SqMl5y_3std2rt10lang_startuECs6OrOKWPLCzz_7program
	.cfi_endproc

	.section	.text._RINvNtNtCsdyIG5SqMl5y_3std10sys_common9backtrace28___rust_begin_short_backtraceFEuuECs6OrOKWPLCzz_7program,"ax",@progbits
	.p2align	4, 0x90
	.type	_RINvNtNtCsdyIG5SqMl5y_3std10sys_common9backtrace28___rust_begin_short_backtraceFEuuECs6OrOKWPLCzz_7program,@function
_RINvNtNtCsdyIG5SqMl5y_3std10sys_common9backtrace28___rust_begin_short_backtraceFEuuECs6OrOKWPLCzz_7program:
.Lfunc_begin5:
	.file	4 "/usr/src/rustc-1.63.0/library/std/src/sys_common/backtrace.rs"
	.loc	4 118 0
	.cfi_startproc
	.cfi_personality 155, DW.ref.rust_eh_personality
	.cfi_lsda 27, .Lexception1
	sub	rsp, 24
	.cfi_def_cfa_offset 32
.Ltmp17:
	.loc	4 122 18 prologue_end
	call	_RNvYFEuINtNtNtCs6IL9ONYDOZW_4core3ops8function6FnOnceuE9call_onceCs6OrOKWPLCzz_7program
.Ltmp14:
.Ltmp18:
	.loc	4 125 5
	call	_RINvNtCs6IL9ONYDOZW_4core4hint9black_boxuECs6OrOKWPLCzz_7program
.Ltmp15:
	jmp	.LBB5_4
.Ltmp19:
.LBB5_2:
	.loc	4 128 1
	jmp	.LBB5_5
.LBB5_3:
.Ltmp16:
	.loc	4 0 1 is_stmt 0
	mov	rcx, rax
	mov	eax, edx
	mov	qword ptr [rsp + 8], rcx
	mov	dword ptr [rsp + 16], eax
	jmp	.LBB5_2
.LBB5_4:
	.loc	4 128 2
	add	rsp, 24
	.cfi_def_cfa_offset 8
	ret
.LBB5_5:
	.cfi_def_cfa_offset 32
	.loc	4 118 1 is_stmt 1
	mov	rdi, qword ptr [rsp + 8]
	call	_Unwind_Resume@PLT
	ud2
.Ltmp20:
.Lfunc_end5:
	.size	_RINvNtNtCsdyIG5SqMl5y_3std10sys_common9backtrace28___rust_begin_short_backtraceFEuuECs6OrOKWPLCzz_7program, .Lfunc_end5-_RINvNtNtCsdyIG5SqMl5y_3std10sys_common9backtrace28___rust_begin_short_backtraceFEuuECs6OrOKWPLCzz_7program
	.cfi_endproc
	.section	.gcc_except_table._RINvNtNtCsdyIG5SqMl5y_3std10sys_common9backtrace28___rust_begin_short_backtraceFEuuECs6OrOKWPLCzz_7program,"a",@progbits
	.p2align	2
GCC_except_table5:
.Lexception1:
	.byte	255
	.byte	255
	.byte	1
	.uleb128 .Lcst_end1-.Lcst_begin1
.Lcst_begin1:
	.uleb128 .Lfunc_begin5-.Lfunc_begin5
	.uleb128 .Ltmp14-.Lfunc_begin5
	.byte	0
	.byte	0
	.uleb128 .Ltmp14-.Lfunc_begin5
	.uleb128 .Ltmp15-.Ltmp14
	.uleb128 .Ltmp16-.Lfunc_begin5
	.byte	0
	.uleb128 .Ltmp15-.Lfunc_begin5
	.uleb128 .Lfunc_end5-.Ltmp15
	.byte	0
	.byte	0
.Lcst_end1:
	.p2align	2

	.section	.text._RNCINvNtCsdyIG5SqMl5y_3std2rt10lang_startuE0Cs6OrOKWPLCzz_7program,"ax",@progbits
	.p2align	4, 0x90
	.type	_RNCINvNtCsdyIG5SqMl5y_3std2rt10lang_startuE0Cs6OrOKWPLCzz_7program,@function
_RNCINvNtCsdyIG5SqMl5y_3std2rt10lang_startuE0Cs6OrOKWPLCzz_7program:
.Lfunc_begin6:
	.loc	3 145 0
	.cfi_startproc
	push	rax
	.cfi_def_cfa_offset 16
.Ltmp21:
	.loc	3 145 77 prologue_end
	mov	rdi, qword ptr [rdi]
	.loc	3 145 18 is_stmt 0
	call	_RINvNtNtCsdyIG5SqMl5y_3std10sys_common9backtrace28___rust_begin_short_backtraceFEuuECs6OrOKWPLCzz_7program
	call	_RNvXsM_NtCsdyIG5SqMl5y_3std7processuNtB5_11Termination6reportCs6OrOKWPLCzz_7program
	mov	byte ptr [rsp + 7], al
	.loc	3 0 18
	mov	al, byte ptr [rsp + 7]
	.loc	3 145 18
	movzx	edi, al
	call	_RNvMsJ_NtCsdyIG5SqMl5y_3std7processNtB5_8ExitCode6to_i32Cs6OrOKWPLCzz_7program
	mov	dword ptr [rsp], eax
	.loc	3 0 18
	mov	eax, dword ptr [rsp]
	.loc	3 145 100
	pop	rcx
	.cfi_def_cfa_offset 8
	ret
.Ltmp22:
.Lfunc_end6:
	.size	_RNCINvNtCsdyIG5SqMl5y_3std2rt10lang_startuE0Cs6OrOKWPLCzz_7program, .Lfunc_end6-_RNCINvNtCsdyIG5SqMl5y_3std2rt10lang_startuE0Cs6OrOKWPLCzz_7program
	.cfi_endproc

	.section	.text._RNSNvYNCINvNtCsdyIG5SqMl5y_3std2rt10lang_startuE0INtNtNtCs6IL9ONYDOZW_4core3ops8function6FnOnceuE9call_once6vtableCs6OrOKWPLCzz_7program,"ax",@progbits
	.p2align	4, 0x90
	.type	_RNSNvYNCINvNtCsdyIG5SqMl5y_3std2rt10lang_startuE0INtNtNtCs6IL9ONYDOZW_4core3ops8function6FnOnceuE9call_once6vtableCs6OrOKWPLCzz_7program,@function
_RNSNvYNCINvNtCsdyIG5SqMl5y_3std2rt10lang_startuE0INtNtNtCs6IL9ONYDOZW_4core3ops8function6FnOnceuE9call_once6vtableCs6OrOKWPLCzz_7program:
.Lfunc_begin7:
	.file	5 "/usr/src/rustc-1.63.0/library/core/src/ops/function.rs"
	.loc	5 248 0 is_stmt 1
	.cfi_startproc
	sub	rsp, 24
	.cfi_def_cfa_offset 32
.Ltmp23:
	.loc	5 248 5 prologue_end
	mov	rdi, qword ptr [rdi]
	call	_RNvYNCINvNtCsdyIG5SqMl5y_3std2rt10lang_startuE0INtNtNtCs6IL9ONYDOZW_4core3ops8function6FnOnceuE9call_onceCs6OrOKWPLCzz_7program
	mov	dword ptr [rsp + 12], eax
	.loc	5 0 5 is_stmt 0
	mov	eax, dword ptr [rsp + 12]
	.loc	5 248 5
	add	rsp, 24
	.cfi_def_cfa_offset 8
	ret
.Ltmp24:
.Lfunc_end7:
	.size	_RNSNvYNCINvNtCsdyIG5SqMl5y_3std2rt10lang_startuE0INtNtNtCs6IL9ONYDOZW_4core3ops8function6FnOnceuE9call_once6vtableCs6OrOKWPLCzz_7program, .Lfunc_end7-_RNSNvYNCINvNtCsdyIG5SqMl5y_3std2rt10lang_startuE0INtNtNtCs6IL9ONYDOZW_4core3ops8function6FnOnceuE9call_once6vtableCs6OrOKWPLCzz_7program
	.cfi_endproc

	.section	.text._RNvMs8_NtNtNtNtCsdyIG5SqMl5y_3std3sys4unix7process14process_commonNtB5_8ExitCode6as_i32Cs6OrOKWPLCzz_7program,"ax",@progbits
	.p2align	4, 0x90
	.type	_RNvMs8_NtNtNtNtCsdyIG5SqMl5y_3std3sys4unix7process14process_commonNtB5_8ExitCode6as_i32Cs6OrOKWPLCzz_7program,@function
_RNvMs8_NtNtNtNtCsdyIG5SqMl5y_3std3sys4unix7process14process_commonNtB5_8ExitCode6as_i32Cs6OrOKWPLCzz_7program:
.Lfunc_begin8:
	.file	6 "/usr/src/rustc-1.63.0/library/std/src/sys/unix/process/process_common.rs"
	.loc	6 485 0 is_stmt 1
	.cfi_startproc
	.loc	6 486 9 prologue_end
	movzx	eax, byte ptr [rdi]
	.loc	6 487 6
	ret
.Ltmp25:
.Lfunc_end8:
	.size	_RNvMs8_NtNtNtNtCsdyIG5SqMl5y_3std3sys4unix7process14process_commonNtB5_8ExitCode6as_i32Cs6OrOKWPLCzz_7program, .Lfunc_end8-_RNvMs8_NtNtNtNtCsdyIG5SqMl5y_3std3sys4unix7process14process_commonNtB5_8ExitCode6as_i32Cs6OrOKWPLCzz_7program
	.cfi_endproc

	.section	.text._RNvMsJ_NtCsdyIG5SqMl5y_3std7processNtB5_8ExitCode6to_i32Cs6OrOKWPLCzz_7program,"ax",@progbits
	.p2align	4, 0x90
	.type	_RNvMsJ_NtCsdyIG5SqMl5y_3std7processNtB5_8ExitCode6to_i32Cs6OrOKWPLCzz_7program,@function
_RNvMsJ_NtCsdyIG5SqMl5y_3std7processNtB5_8ExitCode6to_i32Cs6OrOKWPLCzz_7program:
.Lfunc_begin9:
	.file	7 "/usr/src/rustc-1.63.0/library/std/src/process.rs"
	.loc	7 1804 0
	.cfi_startproc
	push	rax
	.cfi_def_cfa_offset 16
	mov	al, dil
	mov	byte ptr [rsp + 7], al
.Ltmp26:
	.loc	7 1805 9 prologue_end
	lea	rdi, [rsp + 7]
	call	_RNvMs8_NtNtNtNtCsdyIG5SqMl5y_3std3sys4unix7process14process_commonNtB5_8ExitCode6as_i32Cs6OrOKWPLCzz_7program
	mov	dword ptr [rsp], eax
	.loc	7 0 9 is_stmt 0
	mov	eax, dword ptr [rsp]
	.loc	7 1806 6 is_stmt 1
	pop	rcx
	.cfi_def_cfa_offset 8
	ret
.Ltmp27:
.Lfunc_end9:
	.size	_RNvMsJ_NtCsdyIG5SqMl5y_3std7processNtB5_8ExitCode6to_i32Cs6OrOKWPLCzz_7program, .Lfunc_end9-_RNvMsJ_NtCsdyIG5SqMl5y_3std7processNtB5_8ExitCode6to_i32Cs6OrOKWPLCzz_7program
	.cfi_endproc

	.section	.text._RNvXsM_NtCsdyIG5SqMl5y_3std7processuNtB5_11Termination6reportCs6OrOKWPLCzz_7program,"ax",@progbits
	.p2align	4, 0x90
	.type	_RNvXsM_NtCsdyIG5SqMl5y_3std7processuNtB5_11Termination6reportCs6OrOKWPLCzz_7program,@function
_RNvXsM_NtCsdyIG5SqMl5y_3std7processuNtB5_11Termination6reportCs6OrOKWPLCzz_7program:
.Lfunc_begin10:
	.loc	7 2154 0
	.cfi_startproc
	.loc	7 2156 6 prologue_end
	xor	eax, eax
	ret
.Ltmp28:
.Lfunc_end10:
	.size	_RNvXsM_NtCsdyIG5SqMl5y_3std7processuNtB5_11Termination6reportCs6OrOKWPLCzz_7program, .Lfunc_end10-_RNvXsM_NtCsdyIG5SqMl5y_3std7processuNtB5_11Termination6reportCs6OrOKWPLCzz_7program
	.cfi_endproc

	.section	.text._RNvXsN_NtNtCs6IL9ONYDOZW_4core3cmp5implsdNtB7_10PartialOrd2gtCs6OrOKWPLCzz_7program,"ax",@progbits
	.p2align	4, 0x90
	.type	_RNvXsN_NtNtCs6IL9ONYDOZW_4core3cmp5implsdNtB7_10PartialOrd2gtCs6OrOKWPLCzz_7program,@function
_RNvXsN_NtNtCs6IL9ONYDOZW_4core3cmp5implsdNtB7_10PartialOrd2gtCs6OrOKWPLCzz_7program:
.Lfunc_begin11:
	.file	8 "/usr/src/rustc-1.63.0/library/core/src/cmp.rs"
	.loc	8 1366 0
	.cfi_startproc
	.loc	8 1366 52 prologue_end
	movsd	xmm0, qword ptr [rdi]
	ucomisd	xmm0, qword ptr [rsi]
	seta	al
	.loc	8 1366 72 is_stmt 0
	and	al, 1
	movzx	eax, al
	ret
.Ltmp29:
.Lfunc_end11:
	.size	_RNvXsN_NtNtCs6IL9ONYDOZW_4core3cmp5implsdNtB7_10PartialOrd2gtCs6OrOKWPLCzz_7program, .Lfunc_end11-_RNvXsN_NtNtCs6IL9ONYDOZW_4core3cmp5implsdNtB7_10PartialOrd2gtCs6OrOKWPLCzz_7program
	.cfi_endproc

	.section	.text._RNvXsW_NtNtCs6IL9ONYDOZW_4core3cmp5implsmNtB7_10PartialOrd2gtCs6OrOKWPLCzz_7program,"ax",@progbits
	.p2align	4, 0x90
	.type	_RNvXsW_NtNtCs6IL9ONYDOZW_4core3cmp5implsmNtB7_10PartialOrd2gtCs6OrOKWPLCzz_7program,@function
_RNvXsW_NtNtCs6IL9ONYDOZW_4core3cmp5implsmNtB7_10PartialOrd2gtCs6OrOKWPLCzz_7program:
.Lfunc_begin12:
	.loc	8 1404 0 is_stmt 1
	.cfi_startproc
	.loc	8 1404 52 prologue_end
	mov	eax, dword ptr [rdi]
	cmp	eax, dword ptr [rsi]
	seta	al
	.loc	8 1404 72 is_stmt 0
	and	al, 1
	movzx	eax, al
	ret
.Ltmp30:
.Lfunc_end12:
	.size	_RNvXsW_NtNtCs6IL9ONYDOZW_4core3cmp5implsmNtB7_10PartialOrd2gtCs6OrOKWPLCzz_7program, .Lfunc_end12-_RNvXsW_NtNtCs6IL9ONYDOZW_4core3cmp5implsmNtB7_10PartialOrd2gtCs6OrOKWPLCzz_7program
	.cfi_endproc

	.section	.text._RNvYFEuINtNtNtCs6IL9ONYDOZW_4core3ops8function6FnOnceuE9call_onceCs6OrOKWPLCzz_7program,"ax",@progbits
	.p2align	4, 0x90
	.type	_RNvYFEuINtNtNtCs6IL9ONYDOZW_4core3ops8function6FnOnceuE9call_onceCs6OrOKWPLCzz_7program,@function
_RNvYFEuINtNtNtCs6IL9ONYDOZW_4core3ops8function6FnOnceuE9call_onceCs6OrOKWPLCzz_7program:
.Lfunc_begin13:
	.loc	5 248 0 is_stmt 1
	.cfi_startproc
	push	rax
	.cfi_def_cfa_offset 16
.Ltmp31:
	.loc	5 248 5 prologue_end
	call	rdi
	pop	rax
	.cfi_def_cfa_offset 8
	ret
.Ltmp32:
.Lfunc_end13:
	.size	_RNvYFEuINtNtNtCs6IL9ONYDOZW_4core3ops8function6FnOnceuE9call_onceCs6OrOKWPLCzz_7program, .Lfunc_end13-_RNvYFEuINtNtNtCs6IL9ONYDOZW_4core3ops8function6FnOnceuE9call_onceCs6OrOKWPLCzz_7program
	.cfi_endproc

	.section	.text._RNvYNCINvNtCsdyIG5SqMl5y_3std2rt10lang_startuE0INtNtNtCs6IL9ONYDOZW_4core3ops8function6FnOnceuE9call_onceCs6OrOKWPLCzz_7program,"ax",@progbits
	.p2align	4, 0x90
	.type	_RNvYNCINvNtCsdyIG5SqMl5y_3std2rt10lang_startuE0INtNtNtCs6IL9ONYDOZW_4core3ops8function6FnOnceuE9call_onceCs6OrOKWPLCzz_7program,@function
_RNvYNCINvNtCsdyIG5SqMl5y_3std2rt10lang_startuE0INtNtNtCs6IL9ONYDOZW_4core3ops8function6FnOnceuE9call_onceCs6OrOKWPLCzz_7program:
.Lfunc_begin14:
	.loc	5 248 0
	.cfi_startproc
	.cfi_personality 155, DW.ref.rust_eh_personality
	.cfi_lsda 27, .Lexception2
	sub	rsp, 40
	.cfi_def_cfa_offset 48
	mov	qword ptr [rsp + 8], rdi
.Ltmp33:
	lea	rdi, [rsp + 8]
.Ltmp36:
	.loc	5 248 5 prologue_end
	call	_RNCINvNtCsdyIG5SqMl5y_3std2rt10lang_startuE0Cs6OrOKWPLCzz_7program
.Ltmp34:
	mov	dword ptr [rsp + 4], eax
	jmp	.LBB14_3
.LBB14_1:
	jmp	.LBB14_4
.LBB14_2:
.Ltmp35:
	.loc	5 0 5 is_stmt 0
	mov	rcx, rax
	mov	eax, edx
	mov	qword ptr [rsp + 24], rcx
	mov	dword ptr [rsp + 32], eax
	jmp	.LBB14_1
.LBB14_3:
	.loc	5 248 5
	jmp	.LBB14_5
.LBB14_4:
	mov	rdi, qword ptr [rsp + 24]
	call	_Unwind_Resume@PLT
	ud2
.LBB14_5:
	.loc	5 0 5
	mov	eax, dword ptr [rsp + 4]
	.loc	5 248 5
	add	rsp, 40
	.cfi_def_cfa_offset 8
	ret
.Ltmp37:
.Lfunc_end14:
	.size	_RNvYNCINvNtCsdyIG5SqMl5y_3std2rt10lang_startuE0INtNtNtCs6IL9ONYDOZW_4core3ops8function6FnOnceuE9call_onceCs6OrOKWPLCzz_7program, .Lfunc_end14-_RNvYNCINvNtCsdyIG5SqMl5y_3std2rt10lang_startuE0INtNtNtCs6IL9ONYDOZW_4core3ops8function6FnOnceuE9call_onceCs6OrOKWPLCzz_7program
	.cfi_endproc
	.section	.gcc_except_table._RNvYNCINvNtCsdyIG5SqMl5y_3std2rt10lang_startuE0INtNtNtCs6IL9ONYDOZW_4core3ops8function6FnOnceuE9call_onceCs6OrOKWPLCzz_7program,"a",@progbits
	.p2align	2
GCC_except_table14:
.Lexception2:
	.byte	255
	.byte	255
	.byte	1
	.uleb128 .Lcst_end2-.Lcst_begin2
.Lcst_begin2:
	.uleb128 .Ltmp33-.Lfunc_begin14
	.uleb128 .Ltmp34-.Ltmp33
	.uleb128 .Ltmp35-.Lfunc_begin14
	.byte	0
	.uleb128 .Ltmp34-.Lfunc_begin14
	.uleb128 .Lfunc_end14-.Ltmp34
	.byte	0
	.byte	0
.Lcst_end2:
	.p2align	2

	.section	.text._RNvYNtCs6OrOKWPLCzz_7program5ShapeNtB4_4Area5twiceB4_,"ax",@progbits
	.p2align	4, 0x90
	.type	_RNvYNtCs6OrOKWPLCzz_7program5ShapeNtB4_4Area5twiceB4_,@function
_RNvYNtCs6OrOKWPLCzz_7program5ShapeNtB4_4Area5twiceB4_:
.Lfunc_begin15:
	.file	9 "./program.rs"
	.loc	9 8 0 is_stmt 1
	.cfi_startproc
	push	rax
	.cfi_def_cfa_offset 16
.Ltmp38:
	.loc	9 9 9 prologue_end
	call	_RNvXCs6OrOKWPLCzz_7programNtB2_5ShapeNtB2_4Area4area
	mov	dword ptr [rsp + 4], eax
	.loc	9 0 9 is_stmt 0
	mov	eax, dword ptr [rsp + 4]
	.loc	9 9 9
	mov	ecx, 2
	mul	ecx
	mov	dword ptr [rsp], eax
	seto	al
	test	al, 1
	jne	.LBB15_3
	.loc	9 0 9
	mov	eax, dword ptr [rsp]
	.loc	9 10 6 is_stmt 1
	pop	rcx
	.cfi_def_cfa_offset 8
	ret
.LBB15_3:
	.cfi_def_cfa_offset 16
	.loc	9 9 9
	lea	rdi, [rip + str.1]
	lea	rdx, [rip + .Lalloc73]
	mov	rax, qword ptr [rip + _ZN4core9panicking5panic17h2c88932fe82bb6e8E@GOTPCREL]
	mov	esi, 33
	call	rax
	ud2
.Ltmp39:
.Lfunc_end15:
	.size	_RNvYNtCs6OrOKWPLCzz_7program5ShapeNtB4_4Area5twiceB4_, .Lfunc_end15-_RNvYNtCs6OrOKWPLCzz_7program5ShapeNtB4_4Area5twiceB4_
	.cfi_endproc

	.section	.text._RNvXCs6OrOKWPLCzz_7programNtB2_5ShapeNtB2_4Area4area,"ax",@progbits
	.p2align	4, 0x90
	.type	_RNvXCs6OrOKWPLCzz_7programNtB2_5ShapeNtB2_4Area4area,@function
_RNvXCs6OrOKWPLCzz_7programNtB2_5ShapeNtB2_4Area4area:
.Lfunc_begin16:
	.loc	9 14 0
	.cfi_startproc
	push	rax
	.cfi_def_cfa_offset 16
.Ltmp40:
	.loc	9 15 9 prologue_end
	mov	eax, dword ptr [rdi]
	mul	dword ptr [rdi]
	mov	dword ptr [rsp + 4], eax
	seto	al
	test	al, 1
	jne	.LBB16_2
	.loc	9 0 9 is_stmt 0
	mov	eax, dword ptr [rsp + 4]
	.loc	9 16 6 is_stmt 1
	pop	rcx
	.cfi_def_cfa_offset 8
	ret
.LBB16_2:
	.cfi_def_cfa_offset 16
	.loc	9 15 9
	lea	rdi, [rip + str.1]
	lea	rdx, [rip + .Lalloc75]
	mov	rax, qword ptr [rip + _ZN4core9panicking5panic17h2c88932fe82bb6e8E@GOTPCREL]
	mov	esi, 33
	call	rax
	ud2
.Ltmp41:
.Lfunc_end16:
	.size	_RNvXCs6OrOKWPLCzz_7programNtB2_5ShapeNtB2_4Area4area, .Lfunc_end16-_RNvXCs6OrOKWPLCzz_7programNtB2_5ShapeNtB2_4Area4area
	.cfi_endproc

	.section	.text._RNvXs_Cs6OrOKWPLCzz_7programmNtB4_4Area4area,"ax",@progbits
	.p2align	4, 0x90
	.type	_RNvXs_Cs6OrOKWPLCzz_7programmNtB4_4Area4area,@function
_RNvXs_Cs6OrOKWPLCzz_7programmNtB4_4Area4area:
.Lfunc_begin17:
	.loc	9 20 0
	.cfi_startproc
	.loc	9 21 9 prologue_end
	mov	eax, dword ptr [rdi]
	.loc	9 22 6
	ret
.Ltmp42:
.Lfunc_end17:
	.size	_RNvXs_Cs6OrOKWPLCzz_7programmNtB4_4Area4area, .Lfunc_end17-_RNvXs_Cs6OrOKWPLCzz_7programmNtB4_4Area4area
	.cfi_endproc

	.section	.text._RNvMs0_Cs6OrOKWPLCzz_7programNtB5_5Shape4area,"ax",@progbits
	.p2align	4, 0x90
	.type	_RNvMs0_Cs6OrOKWPLCzz_7programNtB5_5Shape4area,@function
_RNvMs0_Cs6OrOKWPLCzz_7programNtB5_5Shape4area:
.Lfunc_begin18:
	.loc	9 26 0
	.cfi_startproc
	.loc	9 28 6 prologue_end
	mov	eax, 1
	ret
.Ltmp43:
.Lfunc_end18:
	.size	_RNvMs0_Cs6OrOKWPLCzz_7programNtB5_5Shape4area, .Lfunc_end18-_RNvMs0_Cs6OrOKWPLCzz_7programNtB5_5Shape4area
	.cfi_endproc

	.section	.text._RNvMs0_Cs6OrOKWPLCzz_7programNtB5_5Shape6scaled,"ax",@progbits
	.p2align	4, 0x90
	.type	_RNvMs0_Cs6OrOKWPLCzz_7programNtB5_5Shape6scaled,@function
_RNvMs0_Cs6OrOKWPLCzz_7programNtB5_5Shape6scaled:
.Lfunc_begin19:
	.loc	9 30 0
	.cfi_startproc
	sub	rsp, 40
	.cfi_def_cfa_offset 48
	mov	dword ptr [rsp + 16], esi
.Ltmp44:
	.loc	9 34 20 prologue_end
	lea	rax, [rsp + 16]
	mov	qword ptr [rsp + 24], rax
.Ltmp45:
	.loc	9 35 28
	mov	eax, dword ptr [rdi]
	.loc	9 35 23 is_stmt 0
	mov	dword ptr [rsp + 36], eax
	mov	esi, dword ptr [rsp + 36]
	lea	rdi, [rsp + 24]
	call	_RNCNvMs0_Cs6OrOKWPLCzz_7programNtB7_5Shape6scaled0B7_
	mov	dword ptr [rsp + 12], eax
	.loc	9 0 23
	mov	eax, dword ptr [rsp + 12]
	.loc	9 35 9
	mov	dword ptr [rsp + 20], eax
.Ltmp46:
	.loc	9 36 6 is_stmt 1
	mov	eax, dword ptr [rsp + 20]
	add	rsp, 40
	.cfi_def_cfa_offset 8
	ret
.Ltmp47:
.Lfunc_end19:
	.size	_RNvMs0_Cs6OrOKWPLCzz_7programNtB5_5Shape6scaled, .Lfunc_end19-_RNvMs0_Cs6OrOKWPLCzz_7programNtB5_5Shape6scaled
	.cfi_endproc

	.section	.text._RNvNvMs0_Cs6OrOKWPLCzz_7programNtB7_5Shape6scaled6helper,"ax",@progbits
	.p2align	4, 0x90
	.type	_RNvNvMs0_Cs6OrOKWPLCzz_7programNtB7_5Shape6scaled6helper,@function
_RNvNvMs0_Cs6OrOKWPLCzz_7programNtB7_5Shape6scaled6helper:
.Lfunc_begin20:
	.loc	9 31 0
	.cfi_startproc
	push	rax
	.cfi_def_cfa_offset 16
.Ltmp48:
	.loc	9 32 13 prologue_end
	add	edi, 1
	mov	dword ptr [rsp + 4], edi
	setb	al
	test	al, 1
	jne	.LBB20_2
	.loc	9 0 13 is_stmt 0
	mov	eax, dword ptr [rsp + 4]
	.loc	9 33 10 is_stmt 1
	pop	rcx
	.cfi_def_cfa_offset 8
	ret
.LBB20_2:
	.cfi_def_cfa_offset 16
	.loc	9 32 13
	lea	rdi, [rip + str.2]
	lea	rdx, [rip + .Lalloc77]
	mov	rax, qword ptr [rip + _ZN4core9panicking5panic17h2c88932fe82bb6e8E@GOTPCREL]
	mov	esi, 28
	call	rax
	ud2
.Ltmp49:
.Lfunc_end20:
	.size	_RNvNvMs0_Cs6OrOKWPLCzz_7programNtB7_5Shape6scaled6helper, .Lfunc_end20-_RNvNvMs0_Cs6OrOKWPLCzz_7programNtB7_5Shape6scaled6helper
	.cfi_endproc

	.section	.text._RNCNvMs0_Cs6OrOKWPLCzz_7programNtB7_5Shape6scaled0B7_,"ax",@progbits
	.p2align	4, 0x90
	.type	_RNCNvMs0_Cs6OrOKWPLCzz_7programNtB7_5Shape6scaled0B7_,@function
_RNCNvMs0_Cs6OrOKWPLCzz_7programNtB7_5Shape6scaled0B7_:
.Lfunc_begin21:
	.loc	9 34 0
	.cfi_startproc
	sub	rsp, 24
	.cfi_def_cfa_offset 32
	mov	dword ptr [rsp + 4], esi
	mov	rax, rdi
	mov	edi, dword ptr [rsp + 4]
	mov	qword ptr [rsp + 8], rax
.Ltmp50:
	.loc	9 34 29 prologue_end
	call	_RNvNvMs0_Cs6OrOKWPLCzz_7programNtB7_5Shape6scaled6helper
	mov	dword ptr [rsp + 20], eax
	.loc	9 0 29 is_stmt 0
	mov	eax, dword ptr [rsp + 20]
	mov	rcx, qword ptr [rsp + 8]
	.loc	9 34 41
	mov	rcx, qword ptr [rcx]
	.loc	9 34 29
	mul	dword ptr [rcx]
	mov	dword ptr [rsp], eax
	seto	al
	test	al, 1
	jne	.LBB21_3
	.loc	9 0 29
	mov	eax, dword ptr [rsp]
	.loc	9 34 43
	add	rsp, 24
	.cfi_def_cfa_offset 8
	ret
.LBB21_3:
	.cfi_def_cfa_offset 32
	.loc	9 34 29
	lea	rdi, [rip + str.1]
	lea	rdx, [rip + .Lalloc79]
	mov	rax, qword ptr [rip + _ZN4core9panicking5panic17h2c88932fe82bb6e8E@GOTPCREL]
	mov	esi, 33
	call	rax
	ud2
.Ltmp51:
.Lfunc_end21:
	.size	_RNCNvMs0_Cs6OrOKWPLCzz_7programNtB7_5Shape6scaled0B7_, .Lfunc_end21-_RNCNvMs0_Cs6OrOKWPLCzz_7programNtB7_5Shape6scaled0B7_
	.cfi_endproc

	.section	.text._RNvNtCs6OrOKWPLCzz_7program1m1f,"ax",@progbits
	.p2align	4, 0x90
	.type	_RNvNtCs6OrOKWPLCzz_7program1m1f,@function
_RNvNtCs6OrOKWPLCzz_7program1m1f:
.Lfunc_begin22:
	.loc	9 40 0 is_stmt 1
	.cfi_startproc
	push	rax
	.cfi_def_cfa_offset 16
.Ltmp52:
	.loc	9 41 9 prologue_end
	add	edi, 1
	mov	dword ptr [rsp + 4], edi
	setb	al
	test	al, 1
	jne	.LBB22_2
	.loc	9 0 9 is_stmt 0
	mov	eax, dword ptr [rsp + 4]
	.loc	9 42 6 is_stmt 1
	pop	rcx
	.cfi_def_cfa_offset 8
	ret
.LBB22_2:
	.cfi_def_cfa_offset 16
	.loc	9 41 9
	lea	rdi, [rip + str.2]
	lea	rdx, [rip + .Lalloc81]
	mov	rax, qword ptr [rip + _ZN4core9panicking5panic17h2c88932fe82bb6e8E@GOTPCREL]
	mov	esi, 28
	call	rax
	ud2
.Ltmp53:
.Lfunc_end22:
	.size	_RNvNtCs6OrOKWPLCzz_7program1m1f, .Lfunc_end22-_RNvNtCs6OrOKWPLCzz_7program1m1f
	.cfi_endproc

	.section	.text._RNvXs1_Cs6OrOKWPLCzz_7programNtB5_5ShapeNtNtNtCs6IL9ONYDOZW_4core3ops4drop4Drop4drop,"ax",@progbits
	.p2align	4, 0x90
	.type	_RNvXs1_Cs6OrOKWPLCzz_7programNtB5_5ShapeNtNtNtCs6IL9ONYDOZW_4core3ops4drop4Drop4drop,@function
_RNvXs1_Cs6OrOKWPLCzz_7programNtB5_5ShapeNtNtNtCs6IL9ONYDOZW_4core3ops4drop4Drop4drop:
.Lfunc_begin23:
	.loc	9 51 0
	.cfi_startproc
	sub	rsp, 24
	.cfi_def_cfa_offset 32
	mov	qword ptr [rsp + 8], rdi
.Ltmp54:
	.loc	9 52 26 prologue_end
	mov	edi, dword ptr [rdi]
	.loc	9 52 21 is_stmt 0
	call	_RNvNtCs6OrOKWPLCzz_7program1m1f
	mov	dword ptr [rsp + 20], eax
	.loc	9 0 21
	mov	rax, qword ptr [rsp + 8]
	mov	ecx, dword ptr [rsp + 20]
	.loc	9 52 9
	mov	dword ptr [rax], ecx
	.loc	9 53 6 is_stmt 1
	add	rsp, 24
	.cfi_def_cfa_offset 8
	ret
.Ltmp55:
.Lfunc_end23:
	.size	_RNvXs1_Cs6OrOKWPLCzz_7programNtB5_5ShapeNtNtNtCs6IL9ONYDOZW_4core3ops4drop4Drop4drop, .Lfunc_end23-_RNvXs1_Cs6OrOKWPLCzz_7programNtB5_5ShapeNtNtNtCs6IL9ONYDOZW_4core3ops4drop4Drop4drop
	.cfi_endproc

	.section	.text._RINvCs6OrOKWPLCzz_7program7largestdEB2_,"ax",@progbits
	.p2align	4, 0x90
	.type	_RINvCs6OrOKWPLCzz_7program7largestdEB2_,@function
_RINvCs6OrOKWPLCzz_7program7largestdEB2_:
.Lfunc_begin24:
	.loc	9 56 0
	.cfi_startproc
	.cfi_personality 155, DW.ref.rust_eh_personality
	.cfi_lsda 27, .Lexception3
	sub	rsp, 56
	.cfi_def_cfa_offset 64
	movsd	qword ptr [rsp + 8], xmm0
	movsd	qword ptr [rsp + 16], xmm1
.Ltmp59:
	.loc	9 57 8 prologue_end
	mov	byte ptr [rsp + 39], 0
	mov	byte ptr [rsp + 38], 0
	mov	byte ptr [rsp + 39], 1
	mov	byte ptr [rsp + 38], 1
.Ltmp56:
	lea	rdi, [rsp + 8]
	lea	rsi, [rsp + 16]
	call	_RNvXsN_NtNtCs6IL9ONYDOZW_4core3cmp5implsdNtB7_10PartialOrd2gtCs6OrOKWPLCzz_7program
.Ltmp57:
	mov	byte ptr [rsp + 7], al
	jmp	.LBB24_3
.LBB24_1:
	.loc	9 58 1
	jmp	.LBB24_4
.LBB24_2:
.Ltmp58:
	.loc	9 0 1 is_stmt 0
	mov	rcx, rax
	mov	eax, edx
	mov	qword ptr [rsp + 40], rcx
	mov	dword ptr [rsp + 48], eax
	jmp	.LBB24_1
.LBB24_3:
	mov	al, byte ptr [rsp + 7]
	.loc	9 57 8 is_stmt 1
	test	al, 1
	jne	.LBB24_6
	jmp	.LBB24_5
.LBB24_4:
	.loc	9 58 1
	test	byte ptr [rsp + 39], 1
	jne	.LBB24_11
	jmp	.LBB24_10
.LBB24_5:
	.loc	9 57 35
	mov	byte ptr [rsp + 38], 0
	movsd	xmm0, qword ptr [rsp + 16]
	movsd	qword ptr [rsp + 24], xmm0
	.loc	9 57 5 is_stmt 0
	jmp	.LBB24_7
.LBB24_6:
	.loc	9 57 22
	mov	byte ptr [rsp + 39], 0
	movsd	xmm0, qword ptr [rsp + 8]
	movsd	qword ptr [rsp + 24], xmm0
.LBB24_7:
	.loc	9 58 1 is_stmt 1
	test	byte ptr [rsp + 38], 1
	jne	.LBB24_9
.LBB24_8:
	test	byte ptr [rsp + 39], 1
	jne	.LBB24_13
	jmp	.LBB24_12
.LBB24_9:
	jmp	.LBB24_8
.LBB24_10:
	.loc	9 56 1
	mov	rdi, qword ptr [rsp + 40]
	call	_Unwind_Resume@PLT
	ud2
.LBB24_11:
	.loc	9 58 1
	jmp	.LBB24_10
.LBB24_12:
	.loc	9 58 2 is_stmt 0
	movsd	xmm0, qword ptr [rsp + 24]
	add	rsp, 56
	.cfi_def_cfa_offset 8
	ret
.LBB24_13:
	.cfi_def_cfa_offset 64
	.loc	9 58 1
	jmp	.LBB24_12
.Ltmp60:
.Lfunc_end24:
	.size	_RINvCs6OrOKWPLCzz_7program7largestdEB2_, .Lfunc_end24-_RINvCs6OrOKWPLCzz_7program7largestdEB2_
	.cfi_endproc
	.section	.gcc_except_table._RINvCs6OrOKWPLCzz_7program7largestdEB2_,"a",@progbits
	.p2align	2
GCC_except_table24:
.Lexception3:
	.byte	255
	.byte	255
	.byte	1
	.uleb128 .Lcst_end3-.Lcst_begin3
.Lcst_begin3:
	.uleb128 .Ltmp56-.Lfunc_begin24
	.uleb128 .Ltmp57-.Ltmp56
	.uleb128 .Ltmp58-.Lfunc_begin24
	.byte	0
	.uleb128 .Ltmp57-.Lfunc_begin24
	.uleb128 .Lfunc_end24-.Ltmp57
	.byte	0
	.byte	0
.Lcst_end3:
	.p2align	2

	.section	.text._RINvCs6OrOKWPLCzz_7program7largestmEB2_,"ax",@progbits
	.p2align	4, 0x90
	.type	_RINvCs6OrOKWPLCzz_7program7largestmEB2_,@function
_RINvCs6OrOKWPLCzz_7program7largestmEB2_:
.Lfunc_begin25:
	.loc	9 56 0 is_stmt 1
	.cfi_startproc
	.cfi_personality 155, DW.ref.rust_eh_personality
	.cfi_lsda 27, .Lexception4
	sub	rsp, 40
	.cfi_def_cfa_offset 48
	mov	dword ptr [rsp + 8], edi
	mov	dword ptr [rsp + 12], esi
.Ltmp64:
	.loc	9 57 8 prologue_end
	mov	byte ptr [rsp + 23], 0
	mov	byte ptr [rsp + 22], 0
	mov	byte ptr [rsp + 23], 1
	mov	byte ptr [rsp + 22], 1
.Ltmp61:
	lea	rdi, [rsp + 8]
	lea	rsi, [rsp + 12]
	call	_RNvXsW_NtNtCs6IL9ONYDOZW_4core3cmp5implsmNtB7_10PartialOrd2gtCs6OrOKWPLCzz_7program
.Ltmp62:
	mov	byte ptr [rsp + 7], al
	jmp	.LBB25_3
.LBB25_1:
	.loc	9 58 1
	jmp	.LBB25_4
.LBB25_2:
.Ltmp63:
	.loc	9 0 1 is_stmt 0
	mov	rcx, rax
	mov	eax, edx
	mov	qword ptr [rsp + 24], rcx
	mov	dword ptr [rsp + 32], eax
	jmp	.LBB25_1
.LBB25_3:
	mov	al, byte ptr [rsp + 7]
	.loc	9 57 8 is_stmt 1
	test	al, 1
	jne	.LBB25_6
	jmp	.LBB25_5
.LBB25_4:
	.loc	9 58 1
	test	byte ptr [rsp + 23], 1
	jne	.LBB25_11
	jmp	.LBB25_10
.LBB25_5:
	.loc	9 57 35
	mov	byte ptr [rsp + 22], 0
	mov	eax, dword ptr [rsp + 12]
	mov	dword ptr [rsp + 16], eax
	.loc	9 57 5 is_stmt 0
	jmp	.LBB25_7
.LBB25_6:
	.loc	9 57 22
	mov	byte ptr [rsp + 23], 0
	mov	eax, dword ptr [rsp + 8]
	mov	dword ptr [rsp + 16], eax
.LBB25_7:
	.loc	9 58 1 is_stmt 1
	test	byte ptr [rsp + 22], 1
	jne	.LBB25_9
.LBB25_8:
	test	byte ptr [rsp + 23], 1
	jne	.LBB25_13
	jmp	.LBB25_12
.LBB25_9:
	jmp	.LBB25_8
.LBB25_10:
	.loc	9 56 1
	mov	rdi, qword ptr [rsp + 24]
	call	_Unwind_Resume@PLT
	ud2
.LBB25_11:
	.loc	9 58 1
	jmp	.LBB25_10
.LBB25_12:
	.loc	9 58 2 is_stmt 0
	mov	eax, dword ptr [rsp + 16]
	add	rsp, 40
	.cfi_def_cfa_offset 8
	ret
.LBB25_13:
	.cfi_def_cfa_offset 48
	.loc	9 58 1
	jmp	.LBB25_12
.Ltmp65:
.Lfunc_end25:
	.size	_RINvCs6OrOKWPLCzz_7program7largestmEB2_, .Lfunc_end25-_RINvCs6OrOKWPLCzz_7program7largestmEB2_
	.cfi_endproc
	.section	.gcc_except_table._RINvCs6OrOKWPLCzz_7program7largestmEB2_,"a",@progbits
	.p2align	2
GCC_except_table25:
.Lexception4:
	.byte	255
	.byte	255
	.byte	1
	.uleb128 .Lcst_end4-.Lcst_begin4
.Lcst_begin4:
	.uleb128 .Ltmp61-.Lfunc_begin25
	.uleb128 .Ltmp62-.Ltmp61
	.uleb128 .Ltmp63-.Lfunc_begin25
	.byte	0
	.uleb128 .Ltmp62-.Lfunc_begin25
	.uleb128 .Lfunc_end25-.Ltmp62
	.byte	0
	.byte	0
.Lcst_end4:
	.p2align	2

	.section	.text._RNvCs6OrOKWPLCzz_7program8shadowed,"ax",@progbits
	.p2align	4, 0x90
	.type	_RNvCs6OrOKWPLCzz_7program8shadowed,@function
_RNvCs6OrOKWPLCzz_7program8shadowed:
.Lfunc_begin26:
	.loc	9 60 0 is_stmt 1
	.cfi_startproc
	push	rax
	.cfi_def_cfa_offset 16
.Ltmp66:
	.loc	9 61 13 prologue_end
	add	edi, 1
	mov	dword ptr [rsp + 4], edi
	setb	al
	test	al, 1
	jne	.LBB26_2
	.loc	9 0 13 is_stmt 0
	mov	eax, dword ptr [rsp + 4]
.Ltmp67:
	.loc	9 62 13 is_stmt 1
	mov	ecx, 2
	mul	ecx
	mov	dword ptr [rsp], eax
	seto	al
	test	al, 1
	jne	.LBB26_4
	jmp	.LBB26_3
.Ltmp68:
.LBB26_2:
	.loc	9 61 13
	lea	rdi, [rip + str.2]
	lea	rdx, [rip + .Lalloc83]
	mov	rax, qword ptr [rip + _ZN4core9panicking5panic17h2c88932fe82bb6e8E@GOTPCREL]
	mov	esi, 28
	call	rax
	ud2
.LBB26_3:
	.loc	9 0 13 is_stmt 0
	mov	eax, dword ptr [rsp]
	.loc	9 64 2 is_stmt 1
	pop	rcx
	.cfi_def_cfa_offset 8
	ret
.LBB26_4:
	.cfi_def_cfa_offset 16
.Ltmp69:
	.loc	9 62 13
	lea	rdi, [rip + str.1]
	lea	rdx, [rip + .Lalloc85]
	mov	rax, qword ptr [rip + _ZN4core9panicking5panic17h2c88932fe82bb6e8E@GOTPCREL]
	mov	esi, 33
	call	rax
	ud2
.Ltmp70:
.Lfunc_end26:
	.size	_RNvCs6OrOKWPLCzz_7program8shadowed, .Lfunc_end26-_RNvCs6OrOKWPLCzz_7program8shadowed
	.cfi_endproc

	.section	.text._RNvCs6OrOKWPLCzz_7program8captured,"ax",@progbits
	.p2align	4, 0x90
	.type	_RNvCs6OrOKWPLCzz_7program8captured,@function
_RNvCs6OrOKWPLCzz_7program8captured:
.Lfunc_begin27:
	.loc	9 66 0
	.cfi_startproc
	.cfi_personality 155, DW.ref.rust_eh_personality
	.cfi_lsda 27, .Lexception5
	sub	rsp, 56
	.cfi_def_cfa_offset 64
	mov	dword ptr [rsp + 16], edi
	lea	rax, [rsp + 20]
	mov	dword ptr [rsp + 20], esi
	lea	rcx, [rsp + 16]
.Ltmp77:
	.loc	9 67 16 prologue_end
	mov	qword ptr [rsp + 24], rcx
	mov	qword ptr [rsp + 32], rax
.Ltmp71:
	lea	rdi, [rsp + 24]
.Ltmp78:
	.loc	9 68 5
	call	_RNCNvCs6OrOKWPLCzz_7program8captured0B3_
.Ltmp72:
	mov	byte ptr [rsp + 15], al
	jmp	.LBB27_3
.Ltmp79:
.LBB27_1:
.Ltmp74:
	.loc	9 0 5 is_stmt 0
	lea	rdi, [rsp + 16]
	.loc	9 69 1 is_stmt 1
	call	_RINvNtCs6IL9ONYDOZW_4core3ptr13drop_in_placeNtCs6OrOKWPLCzz_7program4PairEBI_
.Ltmp75:
	jmp	.LBB27_5
.LBB27_2:
.Ltmp73:
	.loc	9 0 1 is_stmt 0
	mov	rcx, rax
	mov	eax, edx
	mov	qword ptr [rsp + 40], rcx
	mov	dword ptr [rsp + 48], eax
	jmp	.LBB27_1
.LBB27_3:
	.loc	9 69 1
	lea	rdi, [rsp + 16]
	call	_RINvNtCs6IL9ONYDOZW_4core3ptr13drop_in_placeNtCs6OrOKWPLCzz_7program4PairEBI_
	jmp	.LBB27_6
.LBB27_4:
.Ltmp76:
	.loc	9 66 1 is_stmt 1
	mov	rax, qword ptr [rip + _ZN4core9panicking15panic_no_unwind17h81efef8d2418efafE@GOTPCREL]
	call	rax
	ud2
.LBB27_5:
	mov	rdi, qword ptr [rsp + 40]
	call	_Unwind_Resume@PLT
	ud2
.LBB27_6:
	.loc	9 0 1 is_stmt 0
	mov	al, byte ptr [rsp + 15]
	.loc	9 69 2 is_stmt 1
	and	al, 1
	movzx	eax, al
	add	rsp, 56
	.cfi_def_cfa_offset 8
	ret
.Ltmp80:
.Lfunc_end27:
	.size	_RNvCs6OrOKWPLCzz_7program8captured, .Lfunc_end27-_RNvCs6OrOKWPLCzz_7program8captured
	.cfi_endproc
	.section	.gcc_except_table._RNvCs6OrOKWPLCzz_7program8captured,"a",@progbits
	.p2align	2
GCC_except_table27:
.Lexception5:
	.byte	255
	.byte	255
	.byte	1
	.uleb128 .Lcst_end5-.Lcst_begin5
.Lcst_begin5:
	.uleb128 .Ltmp71-.Lfunc_begin27
	.uleb128 .Ltmp72-.Ltmp71
	.uleb128 .Ltmp73-.Lfunc_begin27
	.byte	0
	.uleb128 .Ltmp74-.Lfunc_begin27
	.uleb128 .Ltmp75-.Ltmp74
	.uleb128 .Ltmp76-.Lfunc_begin27
	.byte	0
	.uleb128 .Ltmp75-.Lfunc_begin27
	.uleb128 .Lfunc_end27-.Ltmp75
	.byte	0
	.byte	0
.Lcst_end5:
	.p2align	2

	.section	.text._RNCNvCs6OrOKWPLCzz_7program8captured0B3_,"ax",@progbits
	.p2align	4, 0x90
	.type	_RNCNvCs6OrOKWPLCzz_7program8captured0B3_,@function
_RNCNvCs6OrOKWPLCzz_7program8captured0B3_:
.Lfunc_begin28:
	.loc	9 67 0
	.cfi_startproc
	push	rax
	.cfi_def_cfa_offset 16
	mov	rax, rdi
.Ltmp81:
	.loc	9 67 19 prologue_end
	mov	rdi, qword ptr [rax]
	.loc	9 67 26 is_stmt 0
	mov	rsi, qword ptr [rax + 8]
	.loc	9 67 19
	call	_RNvXs4_Cs6OrOKWPLCzz_7programNtB5_5ShapeNtNtCs6IL9ONYDOZW_4core3cmp9PartialEq2eqB5_
	mov	byte ptr [rsp + 7], al
	.loc	9 0 19
	mov	al, byte ptr [rsp + 7]
	.loc	9 67 29
	and	al, 1
	movzx	eax, al
	pop	rcx
	.cfi_def_cfa_offset 8
	ret
.Ltmp82:
.Lfunc_end28:
	.size	_RNCNvCs6OrOKWPLCzz_7program8captured0B3_, .Lfunc_end28-_RNCNvCs6OrOKWPLCzz_7program8captured0B3_
	.cfi_endproc

	.section	.rodata.cst8,"aM",@progbits,8
	.p2align	3
.LCPI29_0:
	.quad	0x3ff0000000000000
.LCPI29_1:
	.quad	0x4000000000000000
	.section	.text._RNvCs6OrOKWPLCzz_7program4main,"ax",@progbits
	.p2align	4, 0x90
	.type	_RNvCs6OrOKWPLCzz_7program4main,@function
_RNvCs6OrOKWPLCzz_7program4main:
.Lfunc_begin29:
	.loc	9 71 0 is_stmt 1
	.cfi_startproc
	.cfi_personality 155, DW.ref.rust_eh_personality
	.cfi_lsda 27, .Lexception6
	sub	rsp, 104
	.cfi_def_cfa_offset 112
.Ltmp111:
	.loc	9 72 9 prologue_end
	mov	byte ptr [rsp + 87], 0
	.loc	9 72 38 is_stmt 0
	mov	edi, 1
	call	_RNvCs6OrOKWPLCzz_7program8shadowed
	mov	dword ptr [rsp + 56], eax
	.loc	9 0 38
	mov	esi, dword ptr [rsp + 56]
	.loc	9 72 27
	mov	edi, 3
	call	_RINvCs6OrOKWPLCzz_7program7largestmEB2_
	mov	dword ptr [rsp + 52], eax
	.loc	9 0 27
	mov	eax, dword ptr [rsp + 52]
	.loc	9 72 13
	mov	byte ptr [rsp + 87], 1
	mov	dword ptr [rsp + 60], eax
.Ltmp83:
	lea	rdi, [rsp + 60]
.Ltmp112:
	.loc	9 73 26 is_stmt 1
	call	_RNvYNtCs6OrOKWPLCzz_7program5ShapeNtB4_4Area5twiceB4_
.Ltmp84:
	mov	dword ptr [rsp + 48], eax
	jmp	.LBB29_5
.Ltmp113:
.LBB29_3:
	.loc	9 77 1
	test	byte ptr [rsp + 87], 1
	jne	.LBB29_27
	jmp	.LBB29_26
.LBB29_4:
.Ltmp107:
	.loc	9 0 1 is_stmt 0
	mov	rcx, rax
	mov	eax, edx
	mov	qword ptr [rsp + 88], rcx
	mov	dword ptr [rsp + 96], eax
	jmp	.LBB29_3
.LBB29_5:
.Ltmp85:
.Ltmp114:
	.loc	9 73 38 is_stmt 1
	lea	rdi, [rip + .Lalloc3]
	call	_RNvXs_Cs6OrOKWPLCzz_7programmNtB4_4Area4area
.Ltmp86:
	mov	dword ptr [rsp + 44], eax
	jmp	.LBB29_6
.LBB29_6:
	.loc	9 0 38 is_stmt 0
	mov	ecx, dword ptr [rsp + 44]
	mov	eax, dword ptr [rsp + 48]
	.loc	9 73 26
	add	eax, ecx
	mov	dword ptr [rsp + 40], eax
	setb	al
	test	al, 1
	jne	.LBB29_8
.Ltmp87:
	.loc	9 0 26
	mov	esi, dword ptr [rsp + 40]
	lea	rdi, [rsp + 60]
	.loc	9 73 17
	call	_RNvMs0_Cs6OrOKWPLCzz_7programNtB5_5Shape6scaled
.Ltmp88:
	mov	dword ptr [rsp + 36], eax
	jmp	.LBB29_10
.LBB29_8:
.Ltmp105:
	.loc	9 73 26
	lea	rdi, [rip + str.2]
	lea	rdx, [rip + .Lalloc87]
	mov	rax, qword ptr [rip + _ZN4core9panicking5panic17h2c88932fe82bb6e8E@GOTPCREL]
	mov	esi, 28
	call	rax
.Ltmp106:
	jmp	.LBB29_9
.LBB29_9:
	.loc	9 0 26
	ud2
.LBB29_10:
	mov	eax, dword ptr [rsp + 36]
	.loc	9 73 17
	mov	dword ptr [rsp + 64], eax
.Ltmp89:
	movsd	xmm0, qword ptr [rip + .LCPI29_0]
	movsd	xmm1, qword ptr [rip + .LCPI29_1]
.Ltmp115:
	.loc	9 74 8 is_stmt 1
	call	_RINvCs6OrOKWPLCzz_7program7largestdEB2_
.Ltmp90:
	movsd	qword ptr [rsp + 24], xmm0
	jmp	.LBB29_13
.Ltmp116:
.LBB29_11:
.Ltmp101:
	.loc	9 0 8 is_stmt 0
	lea	rdi, [rsp + 64]
	.loc	9 77 1 is_stmt 1
	call	_RINvNtCs6IL9ONYDOZW_4core3ptr13drop_in_placeNtCs6OrOKWPLCzz_7program5ShapeEBI_
.Ltmp102:
	jmp	.LBB29_3
.LBB29_12:
.Ltmp100:
	.loc	9 0 1 is_stmt 0
	mov	rcx, rax
	mov	eax, edx
	mov	qword ptr [rsp + 88], rcx
	mov	dword ptr [rsp + 96], eax
	jmp	.LBB29_11
.LBB29_13:
	movsd	xmm0, qword ptr [rsp + 24]
.Ltmp117:
	.loc	9 74 8 is_stmt 1
	movsd	xmm1, qword ptr [rip + .LCPI29_0]
	ucomisd	xmm0, xmm1
	ja	.LBB29_15
	mov	byte ptr [rsp + 71], 0
	jmp	.LBB29_17
.LBB29_15:
.Ltmp91:
	.loc	9 0 8 is_stmt 0
	lea	rdi, [rsp + 60]
	.loc	9 74 35
	call	_RNvMs0_Cs6OrOKWPLCzz_7programNtB5_5Shape4area
.Ltmp92:
	mov	qword ptr [rsp + 16], rax
	jmp	.LBB29_16
.LBB29_16:
	.loc	9 0 35
	mov	rax, qword ptr [rsp + 16]
	.loc	9 74 35
	cmp	rax, 1
	sete	al
	.loc	9 74 8
	and	al, 1
	mov	byte ptr [rsp + 71], al
.LBB29_17:
	test	byte ptr [rsp + 71], 1
	jne	.LBB29_19
.Ltmp118:
.LBB29_18:
.Ltmp103:
	.loc	9 0 8
	lea	rdi, [rsp + 64]
	.loc	9 77 1 is_stmt 1
	call	_RINvNtCs6IL9ONYDOZW_4core3ptr13drop_in_placeNtCs6OrOKWPLCzz_7program5ShapeEBI_
.Ltmp104:
	jmp	.LBB29_25
.LBB29_19:
.Ltmp119:
	.loc	9 75 28
	mov	byte ptr [rsp + 87], 0
	mov	eax, dword ptr [rsp + 60]
	mov	dword ptr [rsp + 80], eax
.Ltmp93:
	lea	rdi, [rsp + 64]
	.loc	9 75 34 is_stmt 0
	call	_RNvXs2_Cs6OrOKWPLCzz_7programNtB5_5ShapeNtNtCs6IL9ONYDOZW_4core5clone5Clone5cloneB5_
.Ltmp94:
	mov	dword ptr [rsp + 12], eax
	jmp	.LBB29_22
.LBB29_20:
.Ltmp96:
	.loc	9 0 34
	lea	rdi, [rsp + 80]
	.loc	9 75 48
	call	_RINvNtCs6IL9ONYDOZW_4core3ptr13drop_in_placeNtCs6OrOKWPLCzz_7program5ShapeEBI_
.Ltmp97:
	jmp	.LBB29_11
.LBB29_21:
.Ltmp95:
	.loc	9 0 48
	mov	rcx, rax
	mov	eax, edx
	mov	qword ptr [rsp + 88], rcx
	mov	dword ptr [rsp + 96], eax
	jmp	.LBB29_20
.LBB29_22:
	mov	eax, dword ptr [rsp + 12]
	.loc	9 75 18
	mov	ecx, dword ptr [rsp + 80]
	mov	dword ptr [rsp + 72], ecx
	mov	dword ptr [rsp + 76], eax
	.loc	9 75 9
	mov	edi, dword ptr [rsp + 72]
	mov	esi, dword ptr [rsp + 76]
.Ltmp98:
	call	_RNvCs6OrOKWPLCzz_7program8captured
.Ltmp99:
	jmp	.LBB29_24
.Ltmp120:
.LBB29_23:
.Ltmp110:
	.loc	9 71 1 is_stmt 1
	mov	rax, qword ptr [rip + _ZN4core9panicking15panic_no_unwind17h81efef8d2418efafE@GOTPCREL]
	call	rax
	ud2
.LBB29_24:
.Ltmp121:
	.loc	9 75 9
	jmp	.LBB29_18
.Ltmp122:
.LBB29_25:
	.loc	9 77 1
	test	byte ptr [rsp + 87], 1
	jne	.LBB29_29
	jmp	.LBB29_28
.LBB29_26:
	.loc	9 71 1
	mov	rdi, qword ptr [rsp + 88]
	call	_Unwind_Resume@PLT
	ud2
.LBB29_27:
.Ltmp108:
	.loc	9 0 1 is_stmt 0
	lea	rdi, [rsp + 60]
	.loc	9 77 1 is_stmt 1
	call	_RINvNtCs6IL9ONYDOZW_4core3ptr13drop_in_placeNtCs6OrOKWPLCzz_7program5ShapeEBI_
.Ltmp109:
	jmp	.LBB29_26
.LBB29_28:
	mov	byte ptr [rsp + 87], 0
	.loc	9 77 2 is_stmt 0
	add	rsp, 104
	.cfi_def_cfa_offset 8
	ret
.LBB29_29:
	.cfi_def_cfa_offset 112
	.loc	9 77 1
	lea	rdi, [rsp + 60]
	call	_RINvNtCs6IL9ONYDOZW_4core3ptr13drop_in_placeNtCs6OrOKWPLCzz_7program5ShapeEBI_
	jmp	.LBB29_28
.Ltmp123:
.Lfunc_end29:
	.size	_RNvCs6OrOKWPLCzz_7program4main, .Lfunc_end29-_RNvCs6OrOKWPLCzz_7program4main
	.cfi_endproc
	.section	.gcc_except_table._RNvCs6OrOKWPLCzz_7program4main,"a",@progbits
	.p2align	2
GCC_except_table29:
.Lexception6:
	.byte	255
	.byte	255
	.byte	1
	.uleb128 .Lcst_end6-.Lcst_begin6
.Lcst_begin6:
	.uleb128 .Lfunc_begin29-.Lfunc_begin29
	.uleb128 .Ltmp83-.Lfunc_begin29
	.byte	0
	.byte	0
	.uleb128 .Ltmp83-.Lfunc_begin29
	.uleb128 .Ltmp106-.Ltmp83
	.uleb128 .Ltmp107-.Lfunc_begin29
	.byte	0
	.uleb128 .Ltmp89-.Lfunc_begin29
	.uleb128 .Ltmp90-.Ltmp89
	.uleb128 .Ltmp100-.Lfunc_begin29
	.byte	0
	.uleb128 .Ltmp101-.Lfunc_begin29
	.uleb128 .Ltmp102-.Ltmp101
	.uleb128 .Ltmp110-.Lfunc_begin29
	.byte	0
	.uleb128 .Ltmp91-.Lfunc_begin29
	.uleb128 .Ltmp92-.Ltmp91
	.uleb128 .Ltmp100-.Lfunc_begin29
	.byte	0
	.uleb128 .Ltmp103-.Lfunc_begin29
	.uleb128 .Ltmp104-.Ltmp103
	.uleb128 .Ltmp107-.Lfunc_begin29
	.byte	0
	.uleb128 .Ltmp93-.Lfunc_begin29
	.uleb128 .Ltmp94-.Ltmp93
	.uleb128 .Ltmp95-.Lfunc_begin29
	.byte	0
	.uleb128 .Ltmp96-.Lfunc_begin29
	.uleb128 .Ltmp97-.Ltmp96
	.uleb128 .Ltmp110-.Lfunc_begin29
	.byte	0
	.uleb128 .Ltmp98-.Lfunc_begin29
	.uleb128 .Ltmp99-.Ltmp98
	.uleb128 .Ltmp100-.Lfunc_begin29
	.byte	0
	.uleb128 .Ltmp99-.Lfunc_begin29
	.uleb128 .Ltmp108-.Ltmp99
	.byte	0
	.byte	0
	.uleb128 .Ltmp108-.Lfunc_begin29
	.uleb128 .Ltmp109-.Ltmp108
	.uleb128 .Ltmp110-.Lfunc_begin29
	.byte	0
	.uleb128 .Ltmp109-.Lfunc_begin29
	.uleb128 .Lfunc_end29-.Ltmp109
	.byte	0
	.byte	0
.Lcst_end6:
	.p2align	2

	.section	.text._RNvXs2_Cs6OrOKWPLCzz_7programNtB5_5ShapeNtNtCs6IL9ONYDOZW_4core5clone5Clone5cloneB5_,"ax",@progbits
	.p2align	4, 0x90
	.type	_RNvXs2_Cs6OrOKWPLCzz_7programNtB5_5ShapeNtNtCs6IL9ONYDOZW_4core5clone5Clone5cloneB5_,@function
_RNvXs2_Cs6OrOKWPLCzz_7programNtB5_5ShapeNtNtCs6IL9ONYDOZW_4core5clone5Clone5cloneB5_:
.Lfunc_begin30:
	.loc	9 1 0 is_stmt 1
	.cfi_startproc
	sub	rsp, 4
	.cfi_def_cfa_offset 12
.Ltmp124:
	.loc	9 3 5 prologue_end
	mov	eax, dword ptr [rdi]
	.loc	9 1 10
	mov	dword ptr [rsp], eax
.Ltmp125:
	.loc	9 1 15 is_stmt 0
	mov	eax, dword ptr [rsp]
	add	rsp, 4
	.cfi_def_cfa_offset 8
	ret
.Ltmp126:
.Lfunc_end30:
	.size	_RNvXs2_Cs6OrOKWPLCzz_7programNtB5_5ShapeNtNtCs6IL9ONYDOZW_4core5clone5Clone5cloneB5_, .Lfunc_end30-_RNvXs2_Cs6OrOKWPLCzz_7programNtB5_5ShapeNtNtCs6IL9ONYDOZW_4core5clone5Clone5cloneB5_
	.cfi_endproc

	.section	.text._RNvXs4_Cs6OrOKWPLCzz_7programNtB5_5ShapeNtNtCs6IL9ONYDOZW_4core3cmp9PartialEq2eqB5_,"ax",@progbits
	.p2align	4, 0x90
	.type	_RNvXs4_Cs6OrOKWPLCzz_7programNtB5_5ShapeNtNtCs6IL9ONYDOZW_4core3cmp9PartialEq2eqB5_,@function
_RNvXs4_Cs6OrOKWPLCzz_7programNtB5_5ShapeNtNtCs6IL9ONYDOZW_4core3cmp9PartialEq2eqB5_:
.Lfunc_begin31:
	.loc	9 1 0 is_stmt 1
	.cfi_startproc
	.loc	9 3 5 prologue_end
	mov	eax, dword ptr [rdi]
	cmp	eax, dword ptr [rsi]
	sete	al
.Ltmp127:
	.loc	9 1 26
	and	al, 1
	movzx	eax, al
	ret
.Ltmp128:
.Lfunc_end31:
	.size	_RNvXs4_Cs6OrOKWPLCzz_7programNtB5_5ShapeNtNtCs6IL9ONYDOZW_4core3cmp9PartialEq2eqB5_, .Lfunc_end31-_RNvXs4_Cs6OrOKWPLCzz_7programNtB5_5ShapeNtNtCs6IL9ONYDOZW_4core3cmp9PartialEq2eqB5_
	.cfi_endproc

	.section	.text.main,"ax",@progbits
	.globl	main
	.p2align	4, 0x90
	.type	main,@function
main:
.Lfunc_begin32:
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
.Lfunc_end32:
	.size	main, .Lfunc_end32-main
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

	.type	.Lalloc86,@object
	.section	.rodata..Lalloc86,"a",@progbits
.Lalloc86:
	.ascii	"program.rs"
	.size	.Lalloc86, 10

	.type	.Lalloc73,@object
	.section	.data.rel.ro..Lalloc73,"aw",@progbits
	.p2align	3
.Lalloc73:
	.quad	.Lalloc86
	.asciz	"\n\000\000\000\000\000\000\000\t\000\000\000\t\000\000"
	.size	.Lalloc73, 24

	.type	str.1,@object
	.section	.rodata.str.1,"a",@progbits
	.p2align	4
str.1:
	.ascii	"attempt to multiply with overflow"
	.size	str.1, 33

	.type	.Lalloc75,@object
	.section	.data.rel.ro..Lalloc75,"aw",@progbits
	.p2align	3
.Lalloc75:
	.quad	.Lalloc86
	.asciz	"\n\000\000\000\000\000\000\000\017\000\000\000\t\000\000"
	.size	.Lalloc75, 24

	.type	.Lalloc77,@object
	.section	.data.rel.ro..Lalloc77,"aw",@progbits
	.p2align	3
.Lalloc77:
	.quad	.Lalloc86
	.asciz	"\n\000\000\000\000\000\000\000 \000\000\000\r\000\000"
	.size	.Lalloc77, 24

	.type	str.2,@object
	.section	.rodata.str.2,"a",@progbits
	.p2align	4
str.2:
	.ascii	"attempt to add with overflow"
	.size	str.2, 28

	.type	.Lalloc79,@object
	.section	.data.rel.ro..Lalloc79,"aw",@progbits
	.p2align	3
.Lalloc79:
	.quad	.Lalloc86
	.asciz	"\n\000\000\000\000\000\000\000\"\000\000\000\035\000\000"
	.size	.Lalloc79, 24

	.type	.Lalloc81,@object
	.section	.data.rel.ro..Lalloc81,"aw",@progbits
	.p2align	3
.Lalloc81:
	.quad	.Lalloc86
	.asciz	"\n\000\000\000\000\000\000\000)\000\000\000\t\000\000"
	.size	.Lalloc81, 24

	.type	.Lalloc83,@object
	.section	.data.rel.ro..Lalloc83,"aw",@progbits
	.p2align	3
.Lalloc83:
	.quad	.Lalloc86
	.asciz	"\n\000\000\000\000\000\000\000=\000\000\000\r\000\000"
	.size	.Lalloc83, 24

	.type	.Lalloc85,@object
	.section	.data.rel.ro..Lalloc85,"aw",@progbits
	.p2align	3
.Lalloc85:
	.quad	.Lalloc86
	.asciz	"\n\000\000\000\000\000\000\000>\000\000\000\r\000\000"
	.size	.Lalloc85, 24

	.type	.Lalloc3,@object
	.section	.rodata.cst4,"aM",@progbits,4
	.p2align	2
.Lalloc3:
	.asciz	"\003\000\000"
	.size	.Lalloc3, 4

	.type	.Lalloc87,@object
	.section	.data.rel.ro..Lalloc87,"aw",@progbits
	.p2align	3
.Lalloc87:
	.quad	.Lalloc86
	.asciz	"\n\000\000\000\000\000\000\000I\000\000\000\032\000\000"
	.size	.Lalloc87, 24

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
	.byte	3
	.quad	.Lfunc_begin0
	.long	.Lfunc_end0-.Lfunc_begin0
	.byte	1
	.byte	87
	.long	.Linfo_string36
	.long	.Linfo_string37
	.byte	1
	.short	487
	.byte	3
	.quad	.Lfunc_begin1
	.long	.Lfunc_end1-.Lfunc_begin1
	.byte	1
	.byte	87
	.long	.Linfo_string38
	.long	.Linfo_string39
	.byte	1
	.short	487
	.byte	3
	.quad	.Lfunc_begin2
	.long	.Lfunc_end2-.Lfunc_begin2
	.byte	1
	.byte	87
	.long	.Linfo_string40
	.long	.Linfo_string41
	.byte	1
	.short	487
	.byte	0
	.byte	2
	.long	.Linfo_string5
	.byte	4
	.quad	.Lfunc_begin3
	.long	.Lfunc_end3-.Lfunc_begin3
	.byte	1
	.byte	87
	.long	.Linfo_string42
	.long	.Linfo_string43
	.byte	2
	.byte	224
	.byte	0
	.byte	2
	.long	.Linfo_string11
	.byte	2
	.long	.Linfo_string12
	.byte	2
	.long	.Linfo_string13
	.byte	4
	.quad	.Lfunc_begin7
	.long	.Lfunc_end7-.Lfunc_begin7
	.byte	1
	.byte	87
	.long	.Linfo_string50
	.long	.Linfo_string51
	.byte	5
	.byte	248
	.byte	4
	.quad	.Lfunc_begin13
	.long	.Lfunc_end13-.Lfunc_begin13
	.byte	1
	.byte	87
	.long	.Linfo_string61
	.long	.Linfo_string62
	.byte	5
	.byte	248
	.byte	4
	.quad	.Lfunc_begin14
	.long	.Lfunc_end14-.Lfunc_begin14
	.byte	1
	.byte	87
	.long	.Linfo_string63
	.long	.Linfo_string51
	.byte	5
	.byte	248
	.byte	0
	.byte	0
	.byte	0
	.byte	2
	.long	.Linfo_string20
	.byte	2
	.long	.Linfo_string21
	.byte	2
	.long	.Linfo_string22
	.byte	3
	.quad	.Lfunc_begin11
	.long	.Lfunc_end11-.Lfunc_begin11
	.byte	1
	.byte	87
	.long	.Linfo_string58
	.long	.Linfo_string59
	.byte	8
	.short	1366
	.byte	0
	.byte	2
	.long	.Linfo_string23
	.byte	3
	.quad	.Lfunc_begin12
	.long	.Lfunc_end12-.Lfunc_begin12
	.byte	1
	.byte	87
	.long	.Linfo_string60
	.long	.Linfo_string59
	.byte	8
	.short	1404
	.byte	0
	.byte	0
	.byte	0
	.byte	0
	.byte	2
	.long	.Linfo_string6
	.byte	2
	.long	.Linfo_string7
	.byte	4
	.quad	.Lfunc_begin4
	.long	.Lfunc_end4-.Lfunc_begin4
	.byte	1
	.byte	87
	.long	.Linfo_string44
	.long	.Linfo_string45
	.byte	3
	.byte	139
	.byte	2
	.long	.Linfo_string10
	.byte	4
	.quad	.Lfunc_begin6
	.long	.Lfunc_end6-.Lfunc_begin6
	.byte	1
	.byte	87
	.long	.Linfo_string48
	.long	.Linfo_string49
	.byte	3
	.byte	145
	.byte	0
	.byte	0
	.byte	2
	.long	.Linfo_string8
	.byte	2
	.long	.Linfo_string9
	.byte	4
	.quad	.Lfunc_begin5
	.long	.Lfunc_end5-.Lfunc_begin5
	.byte	1
	.byte	87
	.long	.Linfo_string46
	.long	.Linfo_string47
	.byte	4
	.byte	118
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
	.byte	2
	.long	.Linfo_string18
	.byte	3
	.quad	.Lfunc_begin8
	.long	.Lfunc_end8-.Lfunc_begin8
	.byte	1
	.byte	87
	.long	.Linfo_string52
	.long	.Linfo_string53
	.byte	6
	.short	485
	.byte	0
	.byte	0
	.byte	0
	.byte	0
	.byte	0
	.byte	2
	.long	.Linfo_string16
	.byte	2
	.long	.Linfo_string18
	.byte	3
	.quad	.Lfunc_begin9
	.long	.Lfunc_end9-.Lfunc_begin9
	.byte	1
	.byte	87
	.long	.Linfo_string54
	.long	.Linfo_string55
	.byte	7
	.short	1804
	.byte	0
	.byte	2
	.long	.Linfo_string19
	.byte	3
	.quad	.Lfunc_begin10
	.long	.Lfunc_end10-.Lfunc_begin10
	.byte	1
	.byte	87
	.long	.Linfo_string56
	.long	.Linfo_string57
	.byte	7
	.short	2154
	.byte	0
	.byte	0
	.byte	0
	.byte	2
	.long	.Linfo_string24
	.byte	2
	.long	.Linfo_string25
	.byte	4
	.quad	.Lfunc_begin15
	.long	.Lfunc_end15-.Lfunc_begin15
	.byte	1
	.byte	87
	.long	.Linfo_string64
	.long	.Linfo_string65
	.byte	9
	.byte	8
	.byte	0
	.byte	2
	.long	.Linfo_string26
	.byte	4
	.quad	.Lfunc_begin16
	.long	.Lfunc_end16-.Lfunc_begin16
	.byte	1
	.byte	87
	.long	.Linfo_string66
	.long	.Linfo_string67
	.byte	9
	.byte	14
	.byte	0
	.byte	2
	.long	.Linfo_string27
	.byte	4
	.quad	.Lfunc_begin17
	.long	.Lfunc_end17-.Lfunc_begin17
	.byte	1
	.byte	87
	.long	.Linfo_string68
	.long	.Linfo_string67
	.byte	9
	.byte	20
	.byte	0
	.byte	2
	.long	.Linfo_string28
	.byte	4
	.quad	.Lfunc_begin18
	.long	.Lfunc_end18-.Lfunc_begin18
	.byte	1
	.byte	87
	.long	.Linfo_string69
	.long	.Linfo_string67
	.byte	9
	.byte	26
	.byte	4
	.quad	.Lfunc_begin19
	.long	.Lfunc_end19-.Lfunc_begin19
	.byte	1
	.byte	87
	.long	.Linfo_string70
	.long	.Linfo_string30
	.byte	9
	.byte	30
	.byte	0
	.byte	2
	.long	.Linfo_string29
	.byte	2
	.long	.Linfo_string30
	.byte	4
	.quad	.Lfunc_begin20
	.long	.Lfunc_end20-.Lfunc_begin20
	.byte	1
	.byte	87
	.long	.Linfo_string71
	.long	.Linfo_string72
	.byte	9
	.byte	31
	.byte	4
	.quad	.Lfunc_begin21
	.long	.Lfunc_end21-.Lfunc_begin21
	.byte	1
	.byte	87
	.long	.Linfo_string73
	.long	.Linfo_string74
	.byte	9
	.byte	34
	.byte	0
	.byte	0
	.byte	2
	.long	.Linfo_string31
	.byte	4
	.quad	.Lfunc_begin22
	.long	.Lfunc_end22-.Lfunc_begin22
	.byte	1
	.byte	87
	.long	.Linfo_string75
	.long	.Linfo_string76
	.byte	9
	.byte	40
	.byte	0
	.byte	2
	.long	.Linfo_string32
	.byte	4
	.quad	.Lfunc_begin23
	.long	.Lfunc_end23-.Lfunc_begin23
	.byte	1
	.byte	87
	.long	.Linfo_string77
	.long	.Linfo_string78
	.byte	9
	.byte	51
	.byte	0
	.byte	4
	.quad	.Lfunc_begin24
	.long	.Lfunc_end24-.Lfunc_begin24
	.byte	1
	.byte	87
	.long	.Linfo_string79
	.long	.Linfo_string80
	.byte	9
	.byte	56
	.byte	4
	.quad	.Lfunc_begin25
	.long	.Lfunc_end25-.Lfunc_begin25
	.byte	1
	.byte	87
	.long	.Linfo_string81
	.long	.Linfo_string82
	.byte	9
	.byte	56
	.byte	4
	.quad	.Lfunc_begin26
	.long	.Lfunc_end26-.Lfunc_begin26
	.byte	1
	.byte	87
	.long	.Linfo_string83
	.long	.Linfo_string84
	.byte	9
	.byte	60
	.byte	4
	.quad	.Lfunc_begin27
	.long	.Lfunc_end27-.Lfunc_begin27
	.byte	1
	.byte	87
	.long	.Linfo_string85
	.long	.Linfo_string33
	.byte	9
	.byte	66
	.byte	2
	.long	.Linfo_string33
	.byte	4
	.quad	.Lfunc_begin28
	.long	.Lfunc_end28-.Lfunc_begin28
	.byte	1
	.byte	87
	.long	.Linfo_string86
	.long	.Linfo_string74
	.byte	9
	.byte	67
	.byte	0
	.byte	5
	.quad	.Lfunc_begin29
	.long	.Lfunc_end29-.Lfunc_begin29
	.byte	1
	.byte	87
	.long	.Linfo_string87
	.long	.Linfo_string88
	.byte	9
	.byte	71

	.byte	2
	.long	.Linfo_string34
	.byte	4
	.quad	.Lfunc_begin30
	.long	.Lfunc_end30-.Lfunc_begin30
	.byte	1
	.byte	87
	.long	.Linfo_string89
	.long	.Linfo_string90
	.byte	9
	.byte	1
	.byte	0
	.byte	2
	.long	.Linfo_string35
	.byte	4
	.quad	.Lfunc_begin31
	.long	.Lfunc_end31-.Lfunc_begin31
	.byte	1
	.byte	87
	.long	.Linfo_string91
	.long	.Linfo_string92
	.byte	9
	.byte	1
	.byte	0
	.byte	0
	.byte	0
.Ldebug_info_end0:
	.section	.text._RINvNtCs6IL9ONYDOZW_4core3ptr13drop_in_placeNCINvNtCsdyIG5SqMl5y_3std2rt10lang_startuE0ECs6OrOKWPLCzz_7program,"ax",@progbits
.Lsec_end0:
	.section	.text._RINvNtCs6IL9ONYDOZW_4core3ptr13drop_in_placeNtCs6OrOKWPLCzz_7program4PairEBI_,"ax",@progbits
.Lsec_end1:
	.section	.text._RINvNtCs6IL9ONYDOZW_4core3ptr13drop_in_placeNtCs6OrOKWPLCzz_7program5ShapeEBI_,"ax",@progbits
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
	.section	.text._RNvMs8_NtNtNtNtCsdyIG5SqMl5y_3std3sys4unix7process14process_commonNtB5_8ExitCode6as_i32Cs6OrOKWPLCzz_7program,"ax",@progbits
.Lsec_end8:
	.section	.text._RNvMsJ_NtCsdyIG5SqMl5y_3std7processNtB5_8ExitCode6to_i32Cs6OrOKWPLCzz_7program,"ax",@progbits
.Lsec_end9:
	.section	.text._RNvXsM_NtCsdyIG5SqMl5y_3std7processuNtB5_11Termination6reportCs6OrOKWPLCzz_7program,"ax",@progbits
.Lsec_end10:
	.section	.text._RNvXsN_NtNtCs6IL9ONYDOZW_4core3cmp5implsdNtB7_10PartialOrd2gtCs6OrOKWPLCzz_7program,"ax",@progbits
.Lsec_end11:
	.section	.text._RNvXsW_NtNtCs6IL9ONYDOZW_4core3cmp5implsmNtB7_10PartialOrd2gtCs6OrOKWPLCzz_7program,"ax",@progbits
.Lsec_end12:
	.section	.text._RNvYFEuINtNtNtCs6IL9ONYDOZW_4core3ops8function6FnOnceuE9call_onceCs6OrOKWPLCzz_7program,"ax",@progbits
.Lsec_end13:
	.section	.text._RNvYNCINvNtCsdyIG5SqMl5y_3std2rt10lang_startuE0INtNtNtCs6IL9ONYDOZW_4core3ops8function6FnOnceuE9call_onceCs6OrOKWPLCzz_7program,"ax",@progbits
.Lsec_end14:
	.section	.text._RNvYNtCs6OrOKWPLCzz_7program5ShapeNtB4_4Area5twiceB4_,"ax",@progbits
.Lsec_end15:
	.section	.text._RNvXCs6OrOKWPLCzz_7programNtB2_5ShapeNtB2_4Area4area,"ax",@progbits
.Lsec_end16:
	.section	.text._RNvXs_Cs6OrOKWPLCzz_7programmNtB4_4Area4area,"ax",@progbits
.Lsec_end17:
	.section	.text._RNvMs0_Cs6OrOKWPLCzz_7programNtB5_5Shape4area,"ax",@progbits
.Lsec_end18:
	.section	.text._RNvMs0_Cs6OrOKWPLCzz_7programNtB5_5Shape6scaled,"ax",@progbits
.Lsec_end19:
	.section	.text._RNvNvMs0_Cs6OrOKWPLCzz_7programNtB7_5Shape6scaled6helper,"ax",@progbits
.Lsec_end20:
	.section	.text._RNCNvMs0_Cs6OrOKWPLCzz_7programNtB7_5Shape6scaled0B7_,"ax",@progbits
.Lsec_end21:
	.section	.text._RNvNtCs6OrOKWPLCzz_7program1m1f,"ax",@progbits
.Lsec_end22:
	.section	.text._RNvXs1_Cs6OrOKWPLCzz_7programNtB5_5ShapeNtNtNtCs6IL9ONYDOZW_4core3ops4drop4Drop4drop,"ax",@progbits
.Lsec_end23:
	.section	.text._RINvCs6OrOKWPLCzz_7program7largestdEB2_,"ax",@progbits
.Lsec_end24:
	.section	.text._RINvCs6OrOKWPLCzz_7program7largestmEB2_,"ax",@progbits
.Lsec_end25:
	.section	.text._RNvCs6OrOKWPLCzz_7program8shadowed,"ax",@progbits
.Lsec_end26:
	.section	.text._RNvCs6OrOKWPLCzz_7program8captured,"ax",@progbits
.Lsec_end27:
	.section	.text._RNCNvCs6OrOKWPLCzz_7program8captured0B3_,"ax",@progbits
.Lsec_end28:
	.section	.text._RNvCs6OrOKWPLCzz_7program4main,"ax",@progbits
.Lsec_end29:
	.section	.text._RNvXs2_Cs6OrOKWPLCzz_7programNtB5_5ShapeNtNtCs6IL9ONYDOZW_4core5clone5Clone5cloneB5_,"ax",@progbits
.Lsec_end30:
	.section	.text._RNvXs4_Cs6OrOKWPLCzz_7programNtB5_5ShapeNtNtCs6IL9ONYDOZW_4core3cmp9PartialEq2eqB5_,"ax",@progbits
.Lsec_end31:
	.section	.debug_aranges,"",@progbits
	.long	540
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
	.quad	.Lfunc_begin26
	.quad	.Lsec_end26-.Lfunc_begin26
	.quad	.Lfunc_begin27
	.quad	.Lsec_end27-.Lfunc_begin27
	.quad	.Lfunc_begin28
	.quad	.Lsec_end28-.Lfunc_begin28
	.quad	.Lfunc_begin29
	.quad	.Lsec_end29-.Lfunc_begin29
	.quad	.Lfunc_begin30
	.quad	.Lsec_end30-.Lfunc_begin30
	.quad	.Lfunc_begin31
	.quad	.Lsec_end31-.Lfunc_begin31
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
	.quad	.Lfunc_begin26
	.quad	.Lfunc_end26
	.quad	.Lfunc_begin27
	.quad	.Lfunc_end27
	.quad	.Lfunc_begin28
	.quad	.Lfunc_end28
	.quad	.Lfunc_begin29
	.quad	.Lfunc_end29
	.quad	.Lfunc_begin30
	.quad	.Lfunc_end30
	.quad	.Lfunc_begin31
	.quad	.Lfunc_end31
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
	.asciz	"ptr"
.Linfo_string5:
	.asciz	"hint"
.Linfo_string6:
	.asciz	"std"
.Linfo_string7:
	.asciz	"rt"
.Linfo_string8:
	.asciz	"sys_common"
.Linfo_string9:
	.asciz	"backtrace"
.Linfo_string10:
	.asciz	"lang_start"
.Linfo_string11:
	.asciz	"ops"
.Linfo_string12:
	.asciz	"function"
.Linfo_string13:
	.asciz	"FnOnce"
.Linfo_string14:
	.asciz	"sys"
.Linfo_string15:
	.asciz	"unix"
.Linfo_string16:
	.asciz	"process"
.Linfo_string17:
	.asciz	"process_common"
.Linfo_string18:
	.asciz	"ExitCode"
.Linfo_string19:
	.asciz	"{impl#50}"
.Linfo_string20:
	.asciz	"cmp"
.Linfo_string21:
	.asciz	"impls"
.Linfo_string22:
	.asciz	"{impl#51}"
.Linfo_string23:
	.asciz	"{impl#60}"
.Linfo_string24:
	.asciz	"program"
.Linfo_string25:
	.asciz	"Area"
.Linfo_string26:
	.asciz	"{impl#0}"
.Linfo_string27:
	.asciz	"{impl#1}"
.Linfo_string28:
	.asciz	"Shape"
.Linfo_string29:
	.asciz	"{impl#2}"
.Linfo_string30:
	.asciz	"scaled"
.Linfo_string31:
	.asciz	"m"
.Linfo_string32:
	.asciz	"{impl#3}"
.Linfo_string33:
	.asciz	"captured"
.Linfo_string34:
	.asciz	"{impl#4}"
.Linfo_string35:
	.asciz	"{impl#6}"
.Linfo_string36:
	.asciz	"_RINvNtCs6IL9ONYDOZW_4core3ptr13drop_in_placeNCINvNtCsdyIG5SqMl5y_3std2rt10lang_startuE0ECs6OrOKWPLCzz_7program"
.Linfo_string37:
	.asciz	"drop_in_place<std::rt::lang_start::{closure_env#0}<()>>"
.Linfo_string38:
	.asciz	"_RINvNtCs6IL9ONYDOZW_4core3ptr13drop_in_placeNtCs6OrOKWPLCzz_7program4PairEBI_"
.Linfo_string39:
	.asciz	"drop_in_place<program::Pair>"
.Linfo_string40:
	.asciz	"_RINvNtCs6IL9ONYDOZW_4core3ptr13drop_in_placeNtCs6OrOKWPLCzz_7program5ShapeEBI_"
.Linfo_string41:
	.asciz	"drop_in_place<program::Shape>"
.Linfo_string42:
	.asciz	"_RINvNtCs6IL9ONYDOZW_4core4hint9black_boxuECs6OrOKWPLCzz_7program"
.Linfo_string43:
	.asciz	"black_box<()>"
.Linfo_string44:
	.asciz	"_RINvNtCsdyIG5SqMl5y_3std2rt10lang_startuECs6OrOKWPLCzz_7program"
.Linfo_string45:
	.asciz	"lang_start<()>"
.Linfo_string46:
	.asciz	"_RINvNtNtCsdyIG5SqMl5y_3std10sys_common9backtrace28___rust_begin_short_backtraceFEuuECs6OrOKWPLCzz_7program"
.Linfo_string47:
	.asciz	"__rust_begin_short_backtrace<fn(), ()>"
.Linfo_string48:
	.asciz	"_RNCINvNtCsdyIG5SqMl5y_3std2rt10lang_startuE0Cs6OrOKWPLCzz_7program"
.Linfo_string49:
	.asciz	"{closure#0}<()>"
.Linfo_string50:
	.asciz	"_RNSNvYNCINvNtCsdyIG5SqMl5y_3std2rt10lang_startuE0INtNtNtCs6IL9ONYDOZW_4core3ops8function6FnOnceuE9call_once6vtableCs6OrOKWPLCzz_7program"
.Linfo_string51:
	.asciz	"call_once<std::rt::lang_start::{closure_env#0}<()>, ()>"
.Linfo_string52:
	.asciz	"_RNvMs8_NtNtNtNtCsdyIG5SqMl5y_3std3sys4unix7process14process_commonNtB5_8ExitCode6as_i32Cs6OrOKWPLCzz_7program"
.Linfo_string53:
	.asciz	"as_i32"
.Linfo_string54:
	.asciz	"_RNvMsJ_NtCsdyIG5SqMl5y_3std7processNtB5_8ExitCode6to_i32Cs6OrOKWPLCzz_7program"
.Linfo_string55:
	.asciz	"to_i32"
.Linfo_string56:
	.asciz	"_RNvXsM_NtCsdyIG5SqMl5y_3std7processuNtB5_11Termination6reportCs6OrOKWPLCzz_7program"
.Linfo_string57:
	.asciz	"report"
.Linfo_string58:
	.asciz	"_RNvXsN_NtNtCs6IL9ONYDOZW_4core3cmp5implsdNtB7_10PartialOrd2gtCs6OrOKWPLCzz_7program"
.Linfo_string59:
	.asciz	"gt"
.Linfo_string60:
	.asciz	"_RNvXsW_NtNtCs6IL9ONYDOZW_4core3cmp5implsmNtB7_10PartialOrd2gtCs6OrOKWPLCzz_7program"
.Linfo_string61:
	.asciz	"_RNvYFEuINtNtNtCs6IL9ONYDOZW_4core3ops8function6FnOnceuE9call_onceCs6OrOKWPLCzz_7program"
.Linfo_string62:
	.asciz	"call_once<fn(), ()>"
.Linfo_string63:
	.asciz	"_RNvYNCINvNtCsdyIG5SqMl5y_3std2rt10lang_startuE0INtNtNtCs6IL9ONYDOZW_4core3ops8function6FnOnceuE9call_onceCs6OrOKWPLCzz_7program"
.Linfo_string64:
	.asciz	"_RNvYNtCs6OrOKWPLCzz_7program5ShapeNtB4_4Area5twiceB4_"
.Linfo_string65:
	.asciz	"twice<program::Shape>"
.Linfo_string66:
	.asciz	"_RNvXCs6OrOKWPLCzz_7programNtB2_5ShapeNtB2_4Area4area"
.Linfo_string67:
	.asciz	"area"
.Linfo_string68:
	.asciz	"_RNvXs_Cs6OrOKWPLCzz_7programmNtB4_4Area4area"
.Linfo_string69:
	.asciz	"_RNvMs0_Cs6OrOKWPLCzz_7programNtB5_5Shape4area"
.Linfo_string70:
	.asciz	"_RNvMs0_Cs6OrOKWPLCzz_7programNtB5_5Shape6scaled"
.Linfo_string71:
	.asciz	"_RNvNvMs0_Cs6OrOKWPLCzz_7programNtB7_5Shape6scaled6helper"
.Linfo_string72:
	.asciz	"helper"
.Linfo_string73:
	.asciz	"_RNCNvMs0_Cs6OrOKWPLCzz_7programNtB7_5Shape6scaled0B7_"
.Linfo_string74:
	.asciz	"{closure#0}"
.Linfo_string75:
	.asciz	"_RNvNtCs6OrOKWPLCzz_7program1m1f"
.Linfo_string76:
	.asciz	"f"
.Linfo_string77:
	.asciz	"_RNvXs1_Cs6OrOKWPLCzz_7programNtB5_5ShapeNtNtNtCs6IL9ONYDOZW_4core3ops4drop4Drop4drop"
.Linfo_string78:
	.asciz	"drop"
.Linfo_string79:
	.asciz	"_RINvCs6OrOKWPLCzz_7program7largestdEB2_"
.Linfo_string80:
	.asciz	"largest<f64>"
.Linfo_string81:
	.asciz	"_RINvCs6OrOKWPLCzz_7program7largestmEB2_"
.Linfo_string82:
	.asciz	"largest<u32>"
.Linfo_string83:
	.asciz	"_RNvCs6OrOKWPLCzz_7program8shadowed"
.Linfo_string84:
	.asciz	"shadowed"
.Linfo_string85:
	.asciz	"_RNvCs6OrOKWPLCzz_7program8captured"
.Linfo_string86:
	.asciz	"_RNCNvCs6OrOKWPLCzz_7program8captured0B3_"
.Linfo_string87:
	.asciz	"_RNvCs6OrOKWPLCzz_7program4main"
.Linfo_string88:
	.asciz	"main"
.Linfo_string89:
	.asciz	"_RNvXs2_Cs6OrOKWPLCzz_7programNtB5_5ShapeNtNtCs6IL9ONYDOZW_4core5clone5Clone5cloneB5_"
.Linfo_string90:
	.asciz	"clone"
.Linfo_string91:
	.asciz	"_RNvXs4_Cs6OrOKWPLCzz_7programNtB5_5ShapeNtNtCs6IL9ONYDOZW_4core3cmp9PartialEq2eqB5_"
.Linfo_string92:
	.asciz	"eq"
	.section	.debug_pubnames,"",@progbits
	.long	.LpubNames_end0-.LpubNames_start0
.LpubNames_start0:
	.short	2
	.long	.Lcu_begin0
	.long	1061
	.long	404
	.asciz	"backtrace"
	.long	492
	.asciz	"process"
	.long	1028
	.asciz	"{impl#6}"
	.long	260
	.asciz	"impls"
	.long	946
	.asciz	"{closure#0}"
	.long	332
	.asciz	"std"
	.long	367
	.asciz	"lang_start"
	.long	891
	.asciz	"shadowed"
	.long	1002
	.asciz	"clone"
	.long	162
	.asciz	"ops"
	.long	815
	.asciz	"drop"
	.long	666
	.asciz	"area"
	.long	841
	.asciz	"largest<f64>"
	.long	255
	.asciz	"cmp"
	.long	810
	.asciz	"{impl#3}"
	.long	727
	.asciz	"helper"
	.long	337
	.asciz	"rt"
	.long	451
	.asciz	"process_common"
	.long	104
	.asciz	"drop_in_place<program::Shape>"
	.long	227
	.asciz	"call_once<std::rt::lang_start::{closure_env#0}<()>, ()>"
	.long	136
	.asciz	"black_box<()>"
	.long	661
	.asciz	"Shape"
	.long	529
	.asciz	"{impl#50}"
	.long	131
	.asciz	"hint"
	.long	916
	.asciz	"captured"
	.long	302
	.asciz	"gt"
	.long	202
	.asciz	"call_once<fn(), ()>"
	.long	599
	.asciz	"{impl#0}"
	.long	436
	.asciz	"sys"
	.long	997
	.asciz	"{impl#4}"
	.long	441
	.asciz	"unix"
	.long	167
	.asciz	"function"
	.long	866
	.asciz	"largest<u32>"
	.long	42
	.asciz	"core"
	.long	691
	.asciz	"scaled"
	.long	502
	.asciz	"to_i32"
	.long	265
	.asciz	"{impl#51}"
	.long	573
	.asciz	"twice<program::Shape>"
	.long	47
	.asciz	"ptr"
	.long	534
	.asciz	"report"
	.long	630
	.asciz	"{impl#1}"
	.long	52
	.asciz	"drop_in_place<std::rt::lang_start::{closure_env#0}<()>>"
	.long	78
	.asciz	"drop_in_place<program::Pair>"
	.long	461
	.asciz	"as_i32"
	.long	972
	.asciz	"main"
	.long	784
	.asciz	"f"
	.long	399
	.asciz	"sys_common"
	.long	779
	.asciz	"m"
	.long	297
	.asciz	"{impl#60}"
	.long	372
	.asciz	"{closure#0}<()>"
	.long	497
	.asciz	"ExitCode"
	.long	1033
	.asciz	"eq"
	.long	563
	.asciz	"program"
	.long	172
	.asciz	"FnOnce"
	.long	409
	.asciz	"__rust_begin_short_backtrace<fn(), ()>"
	.long	342
	.asciz	"lang_start<()>"
	.long	568
	.asciz	"Area"
	.long	717
	.asciz	"{impl#2}"
	.long	0
.LpubNames_end0:
	.section	.debug_pubtypes,"",@progbits
	.long	.LpubTypes_end0-.LpubTypes_start0
.LpubTypes_start0:
	.short	2
	.long	.Lcu_begin0
	.long	1061
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
