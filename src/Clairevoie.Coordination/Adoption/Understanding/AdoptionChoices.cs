using System.Text.Json;

namespace Clairevoie.Coordination.Adoption;

/// <summary>What somebody said of a file's columns and colours: it prevails over every guess, and is remembered by sender and shape.</summary>
public sealed record AdoptionChoices
{
    /// <summary>Nothing was said.</summary>
    public static readonly AdoptionChoices None = new();

    /// <summary>For each shape of table, what its columns are: by their heading.</summary>
    public IReadOnlyDictionary<string, IReadOnlyDictionary<string, Meaning>> Columns { get; init; } = new Dictionary<string, IReadOnlyDictionary<string, Meaning>>();

    /// <summary>The state that a colour stands for.</summary>
    public IReadOnlyDictionary<string, string> Colours { get; init; } = new Dictionary<string, string>();

    /// <summary>What was said, as it is kept.</summary>
    public string Write() => JsonSerializer.Serialize(this);

    /// <summary>What was said before.</summary>
    public static AdoptionChoices Read(string? kept) => string.IsNullOrEmpty(kept) ? None : JsonSerializer.Deserialize<AdoptionChoices>(kept) ?? None;

    /// <summary>The proposal with what was said over it.</summary>
    internal TableSense Over(TableSense sense)
    {
        if (!Columns.TryGetValue(sense.Shape, out var said)) return sense;
        var columns = sense.Table.Columns.Select((column, at) => said.TryGetValue(column.Heading, out var means) && means != sense.Columns[at].Means && sense.Columns[at].Means != Meaning.Person
            ? sense.Columns[at] with { Means = means, ByPeople = true, ByContent = false }
            : sense.Columns[at]).ToList();
        var kind = sense.Kind != TableKind.Unknown ? sense.Kind
            : columns.Exists(column => column.Means == Meaning.Decision) ? TableKind.Meetings
            : columns.Exists(column => column.Means == Meaning.Count) ? TableKind.Counts
            : columns.Exists(column => column.Means == Meaning.Title) ? TableKind.Measures : TableKind.Unknown;
        return sense with { Columns = columns, Kind = kind };
    }
}
