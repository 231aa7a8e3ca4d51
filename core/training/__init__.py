"""Training. Knows networks only as `torch.nn.Module` and a `Recipe`."""
