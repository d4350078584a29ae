"""Packed weights: 4 or 8 bits a value in a safetensors file, unpacked to the very values they stand for.

A weight matrix is cut along its input axis into blocks of 32 values with one half-precision scale d.

* 4 bits (`NAME.d`, `NAME.q`; the Q4_0 layout of llama.cpp): 16 bytes a block; byte j holds value j in
  its low and value j + 16 in its high nibble, and a value is (nibble - 8) * d.
* 8 bits (`NAME.d`, `NAME.i8`; Q8_0): 32 signed bytes a block, and a value is byte * d.

Every other tensor stands in the file as it is, in whatever precision.
"""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import torch

BLOCK = 32

State = dict[str, "torch.Tensor"]


def load(path: Path) -> State:
    """The tensors of a file as they stand in it, packed ones still packed."""
    from safetensors.torch import load_file

    return load_file(path)


def unpack(packed: Mapping[str, torch.Tensor]) -> State:
    """Float32 tensors under their own names; a packed matrix has shape (rows, 32 * blocks a row)."""
    state: State = {}
    for name, tensor in packed.items():
        if name.endswith((".q", ".i8")):
            continue
        if name.endswith(".d"):
            stem = name.removesuffix(".d")
            nibbles = packed.get(f"{stem}.q")
            values = (
                unpack4(tensor, nibbles)
                if nibbles is not None
                else unpack8(tensor, packed[f"{stem}.i8"])
            )
            state[stem] = values.flatten(-2)
        else:
            state[name] = tensor.float()
    return state


def unpack4(scales: torch.Tensor, nibbles: torch.Tensor) -> torch.Tensor:
    """Scales (..., blocks) and nibbles (..., blocks, 16) give float32 values (..., blocks, 32)."""
    import torch

    values = torch.cat((nibbles & 0x0F, nibbles >> 4), dim=-1).float()
    return values.sub_(8.0).mul_(scales.float().unsqueeze(-1))


def unpack8(scales: torch.Tensor, values: torch.Tensor) -> torch.Tensor:
    """Scales (..., blocks) and bytes (..., blocks, 32) give float32 values (..., blocks, 32)."""
    return values.float().mul_(scales.float().unsqueeze(-1))


def pack8(weight: torch.Tensor) -> tuple[torch.Tensor, torch.Tensor]:
    """The scales and bytes of a matrix (rows, width), width a multiple of 32.

    The largest error of a value is half of its block's scale, which is the block's largest value / 127.
    """
    import torch

    blocks = weight.float().reshape(len(weight), -1, BLOCK)
    scales = (blocks.abs().amax(dim=-1) / 127.0).half()
    steps = scales.float().clamp_min(torch.finfo(torch.float16).tiny).unsqueeze(-1)
    return scales, (blocks / steps).round().clamp(-127, 127).to(torch.int8)


def pack(state: Mapping[str, torch.Tensor]) -> State:
    """A state dict with its matrices of whole blocks in 8 bits and all else in float32."""
    packed: State = {}
    for name, tensor in state.items():
        if tensor.ndim == 2 and tensor.shape[1] % BLOCK == 0:
            packed[f"{name}.d"], packed[f"{name}.i8"] = pack8(tensor)
        else:
            packed[name] = tensor.float().contiguous()
    return packed
