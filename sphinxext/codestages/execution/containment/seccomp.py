"""A filter of system calls (seccomp): those by which a program could leave its containment fail.

The filter is a program for the kernel's BPF machine. Forbidden calls fail with EPERM, as they would without rights.
"""

from __future__ import annotations

import errno
import socket
import struct

from . import system

_ARCHITECTURES = {"x86_64": 0xC000003E, "aarch64": 0xC00000B7}
_FORBIDDEN = {
    "x86_64": {
        "ptrace": 101, "pivot_root": 155, "chroot": 161, "acct": 163, "mount": 165, "umount2": 166, "swapon": 167,
        "reboot": 169, "init_module": 175, "delete_module": 176, "kexec_load": 246, "add_key": 248,
        "request_key": 249, "keyctl": 250, "unshare": 272, "perf_event_open": 298, "open_by_handle_at": 304,
        "setns": 308, "process_vm_readv": 310, "process_vm_writev": 311, "finit_module": 313, "bpf": 321,
        "userfaultfd": 323,
    },
    "aarch64": {
        "umount2": 39, "mount": 40, "pivot_root": 41, "chroot": 51, "acct": 89, "unshare": 97, "kexec_load": 104,
        "init_module": 105, "delete_module": 106, "ptrace": 117, "reboot": 142, "add_key": 217, "request_key": 218,
        "keyctl": 219, "swapon": 224, "perf_event_open": 241, "open_by_handle_at": 265, "setns": 268,
        "process_vm_readv": 270, "process_vm_writev": 271, "finit_module": 273, "bpf": 280, "userfaultfd": 282,
    },
}  # fmt: skip
_CLONE = {"x86_64": 56, "aarch64": 220}
_SOCKET = {"x86_64": 41, "aarch64": 198}
_UNKNOWN = (425, 426, 427, 435)
"""io_uring, which makes calls that a filter does not see, and clone3, whose flags it does not see.

They fail as on a kernel that lacks them, so that libraries use other calls instead.
"""
_NEW_NAMESPACES = 0x7E020080
_X32 = 0x40000000

_LOAD, _EQUAL, _AT_LEAST, _ANY_BIT, _RETURN = 0x20, 0x15, 0x35, 0x45, 0x06
_NUMBER_AT, _ARCHITECTURE_AT, _FIRST_ARGUMENT_AT = 0, 4, 16
_ALLOW, _KILL = 0x7FFF0000, 0x80000000
_REFUSE = 0x00050000


def restrict(*, network: bool) -> None:
    """Install the filter. With ``network``, sockets of the internet and of this machine can be made, else none at all.

    Without the filter on a processor that it does not know.
    """
    if system.MACHINE in _ARCHITECTURES:
        system.filter_calls(_program(system.MACHINE, network=network))


def _program(machine: str, *, network: bool) -> bytes:
    domains = (socket.AF_UNIX, socket.AF_INET, socket.AF_INET6, socket.AF_NETLINK) if network else ()
    instructions = [
        (_LOAD, 0, 0, _ARCHITECTURE_AT),
        (_EQUAL, 1, 0, _ARCHITECTURES[machine]),
        (_RETURN, 0, 0, _KILL),
        (_LOAD, 0, 0, _NUMBER_AT),
        *_refuse_if(_AT_LEAST, _X32, errno.ENOSYS),
    ]
    for number in _UNKNOWN:
        instructions += _refuse_if(_EQUAL, number, errno.ENOSYS)
    for number in _FORBIDDEN[machine].values():
        instructions += _refuse_if(_EQUAL, number, errno.EPERM)
    flags = [(_LOAD, 0, 0, _FIRST_ARGUMENT_AT), *_refuse_if(_ANY_BIT, _NEW_NAMESPACES, errno.EPERM)]
    instructions += _only_for(_CLONE[machine], [*flags, (_RETURN, 0, 0, _ALLOW)])
    known = [(_EQUAL, len(domains) - place, 0, int(domain)) for place, domain in enumerate(domains)]
    refused = (_RETURN, 0, 0, _REFUSE | errno.EAFNOSUPPORT if network else _REFUSE | errno.EACCES)
    instructions += _only_for(_SOCKET[machine], [(_LOAD, 0, 0, _FIRST_ARGUMENT_AT), *known, refused])
    instructions.append((_RETURN, 0, 0, _ALLOW))
    return b"".join(struct.pack("=HBBI", *instruction) for instruction in instructions)


def _refuse_if(test: int, value: int, error: int) -> list[tuple[int, int, int, int]]:
    return [(test, 0, 1, value), (_RETURN, 0, 0, _REFUSE | error)]


def _only_for(number: int, instructions: list[tuple[int, int, int, int]]) -> list[tuple[int, int, int, int]]:
    """Return ``instructions`` behind a test that skips them for all other system calls."""
    return [(_EQUAL, 0, len(instructions), number), *instructions]
