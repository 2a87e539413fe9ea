using Clairevoie.Domain;
using NetTopologySuite.Geometries;

namespace Clairevoie.Hall.Layers;

/// <summary>Something that can be drawn on the shared map. Rooms register layers; Windows alone makes maps, tables and exports of them.</summary>
/// <param name="Name">A French word for addresses: <c>signalements</c>.</param>
/// <param name="Title">The words on the legend, in the reader's language.</param>
/// <param name="Subject">What it shows: the table decides who sees it.</param>
/// <param name="AtLeast">The least sight that this layer needs.</param>
/// <param name="Shape">What is drawn: points, lines or areas.</param>
/// <param name="Fields">The columns of its table, in order: the key of the property and its words.</param>
/// <param name="Query">Gives the features that this viewer sees, and none other.</param>
public sealed record Layer(
    string Name,
    Func<string> Title,
    Subject Subject,
    Sight AtLeast,
    LayerShape Shape,
    IReadOnlyList<LayerField> Fields,
    Func<LayerQuestion, CancellationToken, IAsyncEnumerable<LayerFeature>> Query)
{
    /// <summary>What must be said beside its legend, where something must: what the layer does not show.</summary>
    public Func<string>? Note { get; init; }

    /// <summary>Of which spans of time it may be asked.</summary>
    public LayerTime Time { get; init; }

    /// <summary>When what it counts came in, of what this viewer sees; nothing where a layer counts no events.</summary>
    public Func<LayerQuestion, CancellationToken, Task<Rhythm>>? Rhythm { get; init; }

    /// <summary>The page of one of its things, by its identifier; nothing where things have no page.</summary>
    public Func<string, string>? Page { get; init; }

    /// <summary>How it is smoothed into a surface that shows where it gathers; nothing where it is not.</summary>
    public LayerGathering? Gathering { get; init; }

    /// <summary>Whether the shared map offers it; what is not offered there is read by programs alone.</summary>
    public bool OnMap { get; init; } = true;

    /// <summary>
    /// Whether its query gives features in the order of their identifiers and begins after <see cref="LayerQuestion.After"/>, so that
    /// a page of them costs a page. Another layer is read as a whole, and its pages are cut from that one reading.
    /// </summary>
    public bool InOrder { get; init; }

    /// <summary>Counts what its query would give, where that costs less than giving it; nothing when it would not.</summary>
    public Func<LayerQuestion, CancellationToken, Task<int?>>? Count { get; init; }
}

/// <summary>Of which spans of time a layer may be asked. <c>default</c> is any days.</summary>
public enum LayerTime
{
    /// <summary>Any days: who sees a thing sees its dates.</summary>
    Days,

    /// <summary>The periods that the map offers: counts of two spans that differ by a day would tell of that day. None shorter than a month for those to whom something is only blurred.</summary>
    Periods,

    /// <summary>Quarter-years that were told.</summary>
    Quarters,
}

/// <summary>What a layer draws.</summary>
public enum LayerShape
{
    /// <summary>A place.</summary>
    Point,

    /// <summary>A street or a path.</summary>
    Line,

    /// <summary>A cell, a quarter, a perimeter.</summary>
    Area,
}

/// <summary>One column of a layer's table.</summary>
/// <param name="Key">The key of the property.</param>
/// <param name="Title">The words on top of the column.</param>
/// <param name="Absent">What is written where there is no value: that a count is too small to be told, for instance.</param>
public sealed record LayerField(string Key, Func<string> Title, Func<string>? Absent = null)
{
    /// <summary>What its values are, in every feature alike: programs decide by it how they keep the column.</summary>
    public FieldKind Kind { get; init; }
}

/// <summary>What the values of a field are. <c>default</c> is words.</summary>
public enum FieldKind
{
    /// <summary>Words.</summary>
    Text,

    /// <summary>A whole number.</summary>
    Whole,

    /// <summary>A number.</summary>
    Number,

    /// <summary>A day.</summary>
    Day,
}

/// <summary>Who asks a layer, and for which part of the world and of time.</summary>
/// <param name="Viewer">Who looks.</param>
/// <param name="Within">The part of the world, in WGS84 (EPSG:4326); everything when absent.</param>
/// <param name="From">First day in.</param>
/// <param name="Until">First day out.</param>
public sealed record LayerQuestion(Viewer Viewer, Envelope? Within = null, DateOnly? From = null, DateOnly? Until = null)
{
    /// <summary>The identifier after which to go on; a layer that is not in order does not look at it.</summary>
    public string? After { get; init; }

    /// <summary>The one feature that is wanted; a layer that is not in order does not look at it.</summary>
    public string? Only { get; init; }

    /// <summary>How many will be taken at most, where that is known: a layer need not fetch more at once.</summary>
    public int? Most { get; init; }
}

/// <summary>One thing on the map: its shape in WGS84 (EPSG:4326), empty where it has no place, and the values of the layer's fields.</summary>
public sealed record LayerFeature(string Id, Geometry Geometry, IReadOnlyDictionary<string, object?> Values);
