using Clairevoie.Domain;
using Clairevoie.Hall.Layers;

namespace Clairevoie.Windows.Map;

/// <summary>The layers that rooms registered, each followed by the surface that is made of it, as far as the table grants them to whoever looks.</summary>
public sealed class GrantedLayers(IEnumerable<Layer> layers, LayerSmoother? smoother = null)
{
    private readonly List<Layer> all = [.. layers.SelectMany(layer => smoother is not null && layer.Gathering is { } gathering ? (Layer[])[layer, smoother.Of(layer, gathering)] : [layer])];

    /// <summary>All that there are, whoever looks.</summary>
    public IReadOnlyList<Layer> All => all;

    public IReadOnlyList<Layer> For(Viewer viewer) =>
        [.. all.Where(layer => AccessTable.BestSight(viewer.Role, layer.Subject) >= layer.AtLeast)];

    /// <summary>One layer by its name; nothing when there is none, and nothing as well when it is not for this viewer.</summary>
    public Layer? Find(Viewer viewer, string name) => For(viewer).FirstOrDefault(layer => layer.Name == name);

    /// <summary>What a layer of this name would show to others and not to this viewer: a refusal that is noted. Nothing when there is no such layer, or when it is theirs.</summary>
    public Subject? Withheld(Viewer viewer, string name) => Find(viewer, name) is null ? all.FirstOrDefault(layer => layer.Name == name)?.Subject : null;
}
