"""Compares the Swift codec with Google's: random messages both ways, and mutated bytes.

    schema_roundtrip.py BRIDGE [--seed N] [--rounds N]

BRIDGE is the schema-bridge executable. Python writes random messages of every type of the schema, Swift reads and writes
them again, Python reads that: the two must be equal. Then the bytes are mutated: both must take or refuse them, and
where both take them, agree. Needs grpcio-tools.
"""

import argparse
import random
import struct
import subprocess
import sys
import tempfile
from pathlib import Path

import grpc_tools
from google.protobuf import descriptor_pb2, descriptor_pool, message_factory
from google.protobuf.descriptor import FieldDescriptor
from google.protobuf.message import DecodeError
from grpc_tools import protoc

REPOSITORY = Path(__file__).resolve().parents[3]
INTEGERS = {
    FieldDescriptor.TYPE_INT32: (-(2**31), 2**31 - 1),
    FieldDescriptor.TYPE_SINT32: (-(2**31), 2**31 - 1),
    FieldDescriptor.TYPE_SFIXED32: (-(2**31), 2**31 - 1),
    FieldDescriptor.TYPE_INT64: (-(2**63), 2**63 - 1),
    FieldDescriptor.TYPE_SINT64: (-(2**63), 2**63 - 1),
    FieldDescriptor.TYPE_SFIXED64: (-(2**63), 2**63 - 1),
    FieldDescriptor.TYPE_UINT32: (0, 2**32 - 1),
    FieldDescriptor.TYPE_FIXED32: (0, 2**32 - 1),
    FieldDescriptor.TYPE_UINT64: (0, 2**64 - 1),
    FieldDescriptor.TYPE_FIXED64: (0, 2**64 - 1),
}


def message_classes():
    """The classes of all messages of the schema, from descriptors that protoc makes anew."""
    files = []
    wellknown = Path(grpc_tools.__file__).parent / "_proto"
    with tempfile.TemporaryDirectory() as folder:
        for root in (REPOSITORY / "proto", REPOSITORY / "Tests" / "Interop" / "proto"):
            protos = [str(path.relative_to(root)) for path in sorted(root.rglob("*.proto"))]
            target = Path(folder) / "set"
            arguments = ["protoc", f"-I{root}", f"-I{wellknown}", "--include_imports", f"--descriptor_set_out={target}"]
            if protoc.main(arguments + protos) != 0:
                sys.exit(f"protoc failed on {root}")
            files += descriptor_pb2.FileDescriptorSet.FromString(target.read_bytes()).file
    pool = descriptor_pool.DescriptorPool()
    names = []

    def collect(scope, message):
        name = f"{scope}.{message.name}"
        names.append(name)
        for nested in message.nested_type:
            collect(name, nested)

    seen = set()
    for file in files:
        if file.name in seen:
            continue
        seen.add(file.name)
        pool.Add(file)
        for message in file.message_type:
            collect(file.package, message)
    return [message_factory.GetMessageClass(pool.FindMessageTypeByName(name)) for name in names]


class Writer:
    """Fills messages with random values, biased to the edges."""

    def __init__(self, rng):
        self.rng = rng

    def text(self):
        rng = self.rng
        kind = rng.randrange(6)
        if kind == 0:
            return ""
        if kind == 1:
            return "".join(chr(rng.randrange(1, 128)) for _ in range(rng.randrange(40)))
        if kind == 2:
            return "".join(rng.choice("台账项目总投资亿元完成同比增长，。《》") for _ in range(rng.randrange(300)))
        letters = []
        for _ in range(rng.randrange(20)):
            value = rng.randrange(1, 0x110000)
            letters.append("�" if 0xD800 <= value < 0xE000 else chr(value))
        return "".join(letters)

    def scalar(self, field):
        rng = self.rng
        if field.type in INTEGERS:
            low, high = INTEGERS[field.type]
            edges = [0, 1, low, high, 127, 128, 16383, 16384, max(low, -1)]
            return rng.choice(edges) if rng.random() < 0.6 else rng.randint(low, high)
        if field.type == FieldDescriptor.TYPE_BOOL:
            return rng.random() < 0.5
        if field.type == FieldDescriptor.TYPE_STRING:
            return self.text()
        if field.type == FieldDescriptor.TYPE_BYTES:
            return rng.randbytes(rng.choice([0, 1, 3, 200]))
        if field.type == FieldDescriptor.TYPE_ENUM:
            known = [value.number for value in field.enum_type.values]
            return rng.choice(known + [max(known) + 1, -1, 2**31 - 1])
        # -0.0 is left out: protobuf-c takes it for the default and does not write it.
        return rng.choice([0.0, 1.5, -2.25, 1e300 if field.type == FieldDescriptor.TYPE_DOUBLE else 1e30, float("inf")])

    def fill(self, message, depth=0):
        rng = self.rng
        fullness = rng.choice([0.1, 0.5, 0.9])
        for field in message.DESCRIPTOR.fields:
            if rng.random() > fullness:
                continue
            if field.containing_oneof and message.WhichOneof(field.containing_oneof.name):
                continue
            is_message = field.type == FieldDescriptor.TYPE_MESSAGE
            if field.is_repeated:
                target = getattr(message, field.name)
                for _ in range(rng.choice([0, 1, 2, 3, 20 if depth < 2 else 1])):
                    if is_message:
                        self.fill(target.add(), depth + 1)
                    else:
                        target.append(self.scalar(field))
            elif is_message:
                target = getattr(message, field.name)
                target.SetInParent()
                self.fill(target, depth + 1)
            else:
                setattr(message, field.name, self.scalar(field))

    def mutate(self, data, other):
        rng = self.rng
        data = bytearray(data)
        for _ in range(rng.randint(1, 3)):
            kind = rng.randrange(5)
            at = rng.randrange(len(data) + 1)
            if kind == 0:
                data.insert(at, rng.randrange(256))
            elif kind == 1 and at < len(data):
                del data[at]
            elif kind == 2 and at < len(data):
                data[at] ^= 1 << rng.randrange(8)
            elif kind == 3:
                del data[at:]
            else:
                data[at:] = other
        return bytes(data)


class Bridge:
    def __init__(self, path):
        self.process = subprocess.Popen([path], stdin=subprocess.PIPE, stdout=subprocess.PIPE)

    def recode(self, name, data):
        """The message as Swift writes it again; None and the reason where it refuses it."""
        name = name.encode()
        self.process.stdin.write(struct.pack(">I", len(name)) + name + struct.pack(">I", len(data)) + data)
        self.process.stdin.flush()
        head = self.process.stdout.read(5)
        if len(head) < 5:
            raise SystemExit(f"the bridge died ({self.process.wait()}) on {name.decode()} {data.hex()}")
        failed, length = struct.unpack(">BI", head)
        body = self.process.stdout.read(length)
        return (None, body.decode()) if failed else (body, None)


def without_unknown(message):
    message.DiscardUnknownFields()
    return message


def meets_field_zero(data):
    """Whether a field number 0 stands at the top level or in a group."""
    at = 0

    def varint():
        nonlocal at
        value = shift = 0
        while at < len(data):
            byte = data[at]
            at += 1
            value |= (byte & 0x7F) << shift
            shift += 7
            if byte < 0x80:
                break
        return value

    while at < len(data):
        tag = varint()
        if tag >> 3 == 0:
            return True
        kind = tag & 7
        if kind == 0:
            varint()
        elif kind == 2:
            length = varint()
            at += length
        else:
            at += {1: 8, 5: 4}.get(kind, 0)
    return False


def canonical(message):
    """Bytes that equal messages share; NaN equals itself, and the two zeros are one as protobuf-c has them."""
    for field, value in message.ListFields():
        if field.type == FieldDescriptor.TYPE_MESSAGE:
            for item in value if field.is_repeated else [value]:
                canonical(item)
        elif field.type in (FieldDescriptor.TYPE_DOUBLE, FieldDescriptor.TYPE_FLOAT) and value == 0:
            message.ClearField(field.name)
    return message.SerializeToString(deterministic=True)


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("bridge")
    parser.add_argument("--seed", type=int, default=2025)
    parser.add_argument("--rounds", type=int, default=40)
    options = parser.parse_args()
    rng = random.Random(options.seed)
    writer = Writer(rng)
    bridge = Bridge(options.bridge)
    classes = message_classes()
    exact = accepted = refused = 0
    stricter = []
    previous = b""
    for _ in range(options.rounds):
        for cls in classes:
            name = cls.DESCRIPTOR.full_name
            message = cls()
            writer.fill(message)
            data = message.SerializeToString()
            answer, reason = bridge.recode(name, data)
            if answer is None:
                sys.exit(f"{name}: Swift refuses what Python wrote: {reason}: {data.hex()}")
            if cls.FromString(answer) != message:
                sys.exit(f"{name}: not the same after Swift: {data.hex()} became {answer.hex()}")
            if answer != data:
                # Same values in the same order of fields: the bytes must be the same, too.
                sys.exit(f"{name}: same values, other bytes: {data.hex()} became {answer.hex()}")
            exact += 1
            for _ in range(4):
                mutated = writer.mutate(data, previous)
                answer, reason = bridge.recode(name, mutated)
                try:
                    theirs = without_unknown(cls.FromString(mutated))
                except DecodeError:
                    theirs = None
                if answer is not None and theirs is not None:
                    if canonical(cls.FromString(answer)) != canonical(theirs):
                        sys.exit(f"{name}: read differently: {mutated.hex()}: {theirs!s} against {answer.hex()}")
                    accepted += 1
                elif answer is None and theirs is None:
                    refused += 1
                elif answer is None:
                    # Ours may refuse more: a NUL, by design; and field number 0, which the specification forbids
                    # and Google's codec takes inside groups and in message types that have no fields.
                    if "NUL" not in reason and not meets_field_zero(mutated):
                        stricter.append((name, mutated, reason))
                else:
                    sys.exit(f"{name}: only Python refuses {mutated.hex()}")
            previous = data
    for name, mutated, reason in stricter[:5]:
        print(f"only Swift refuses: {name} {mutated.hex()}: {reason}")
    print(
        f"{len(classes)} types, {exact} messages equal in value and bytes both ways; "
        f"mutated: {accepted} read alike, {refused} refused by both, {len(stricter)} refused by Swift alone"
    )
    print(f"{len(classes) - len(stricter)} passed, {len(stricter)} failed")
    if stricter:
        sys.exit(1)


if __name__ == "__main__":
    main()
