message = "a string that is much longer than any column of text on this page, so that the figure has to scroll and not the page itself" + "!"
