größe = "ä😀漢字"  # Länge: 4
naïve, 名 = größe.upper(), [größe] * 2
text = f"«{größe!r:>10}» {naïve + '漢'} {{x}}"
print("漢字", text, größe + "😀" if 名 else "")
