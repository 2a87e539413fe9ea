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

    /// <summary>What was said before, with what is said now over it.</summary>
    public AdoptionChoices With(AdoptionChoices now)
    {
        ArgumentNullException.ThrowIfNull(now);
        return new()
        {
            Columns = Columns.Where(shape => !now.Columns.ContainsKey(shape.Key)).Concat(now.Columns).OrderBy(shape => shape.Key, StringComparer.Ordinal).ToDictionary(shape => shape.Key, shape => shape.Value),
            Colours = Colours.Where(colour => !now.Colours.ContainsKey(colour.Key)).Concat(now.Colours).OrderBy(colour => colour.Key, StringComparer.Ordinal).ToDictionary(colour => colour.Key, colour => colour.Value),
        };
    }

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
