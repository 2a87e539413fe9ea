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

    /// <summary>The plan into which the last of these files went; empty before.</summary>
    public string Plan { get; init; } = "";

    /// <summary>The territory of the last of these files; empty before.</summary>
    public string Territory { get; init; } = "";

    /// <summary>The committee of the last decisions; nothing before.</summary>
    public Guid? Committee { get; init; }

    /// <summary>The shapes of tables that were taken in from this sender: a file of nothing else needs no questions.</summary>
    public IReadOnlyList<string> Taken { get; init; } = [];

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
            Plan = now.Plan.Length > 0 ? now.Plan : Plan,
            Territory = now.Territory.Length > 0 ? now.Territory : Territory,
            Committee = now.Committee ?? Committee,
            Taken = [.. Taken.Union(now.Taken)],
            Colours = Colours.Where(colour => !now.Colours.ContainsKey(colour.Key)).Concat(now.Colours).OrderBy(colour => colour.Key, StringComparer.Ordinal).ToDictionary(colour => colour.Key, colour => colour.Value),
        };
    }

    /// <summary>The same after a file was taken in there.</summary>
    public AdoptionChoices After(BookRead book, AdoptionTarget target)
    {
        ArgumentNullException.ThrowIfNull(book);
        ArgumentNullException.ThrowIfNull(target);
        return With(new()
        {
            Plan = book.Tables.Any(table => table.Sense.Kind == TableKind.Measures) ? target.Plan : "",
            Territory = target.Territory, Committee = target.Committee, Taken = [.. book.Tables.Select(table => table.Sense.Shape).Distinct()],
        });
    }

    /// <summary>Whether every table of a file has a shape that was taken in before.</summary>
    public bool Knows(BookRead book)
    {
        ArgumentNullException.ThrowIfNull(book);
        return book.Tables.Count > 0 && book.Tables.All(table => Taken.Contains(table.Sense.Shape));
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
