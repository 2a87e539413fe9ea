namespace Clairevoie.Hall.Layers;

/// <summary>The shared map beside a page of a room. The room names layers that it registered; whoever draws maps draws these.</summary>
/// <param name="Layers">The layers, by their names.</param>
/// <param name="Keeps">Which of their features are shown, by identifier: those of which the page speaks.</param>
public sealed record SideMap(IReadOnlyList<string> Layers, Func<string, bool> Keeps)
{
    /// <summary>The thing that is chosen on the page, if any: its features are marked.</summary>
    public string? Chosen { get; init; }

    /// <summary>Whether a feature is of what is chosen: its own identifier, or one made of two of which it is either.</summary>
    public bool IsChosen(string feature)
    {
        ArgumentNullException.ThrowIfNull(feature);
        return Chosen is { Length: > 0 } chosen && (feature == chosen || feature.StartsWith($"{chosen}-", StringComparison.Ordinal) || feature.EndsWith($"-{chosen}", StringComparison.Ordinal));
    }
}

/// <summary>Whoever draws maps says by which partial one is drawn beside a page; where nobody does, the page goes without.</summary>
/// <param name="Partial">The path of the partial, which takes a <see cref="SideMap"/>.</param>
public sealed record MapDrawer(string Partial);
