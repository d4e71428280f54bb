print("</script><img src=x onerror=alert(1)>")  # <b>&amp;</b> {{ 7 * 7 }} `x`_
