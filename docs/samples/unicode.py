größe = 3
print("naïve 🦀 " * größe, "日本語", größe)
