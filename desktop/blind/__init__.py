"""The blind test: real or colorized?"""
