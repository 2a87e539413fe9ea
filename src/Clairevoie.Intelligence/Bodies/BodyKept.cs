using Clairevoie.Domain;

namespace Clairevoie.Intelligence.Bodies;

/// <summary>A body as it is kept.</summary>
public sealed record BodyKept
{
    public Guid Id { get; init; }

    public string Territory { get; init; } = "";

    public string Code { get; init; } = "";

    public string Name { get; init; } = "";

    public BodyKind Kind { get; init; }

    /// <summary>The code of the body above it.</summary>
    public string? Parent { get; init; }

    /// <summary>What it may read and apply.</summary>
    public Markings Markings { get; init; } = Markings.Usual;

    /// <summary>Who sits in it, where it is a cell and the viewer is of it, of the body above it, or may change it; nobody for all others.</summary>
    public IReadOnlyList<MemberKept> Members { get; init; } = [];

    /// <summary>How many sit in it beside itself, and what they are: that much every reader knows.</summary>
    public IReadOnlyList<(BodyKind Kind, int Many)> Seats { get; init; } = [];

    /// <summary>How many bodies stand above it.</summary>
    public int Depth { get; init; }
}

/// <summary>A body that sits in a cell.</summary>
public sealed record MemberKept
{
    public string Cell { get; init; } = "";

    public string Member { get; init; } = "";

    public string Name { get; init; } = "";

    public BodyKind Kind { get; init; }

    public bool Secretary { get; init; }
}

/// <summary>One handling code of one body.</summary>
internal sealed record MarkingRow
{
    public string Body { get; init; } = "";

    public HandlingCode Handling { get; init; }

    public bool Reads { get; init; }

    public bool Applies { get; init; }

    public static Markings Read(IEnumerable<MarkingRow> rows)
    {
        var all = rows.ToList();
        return all.Count == 0
            ? Markings.Usual
            : new(all.Where(row => row.Reads).Select(row => row.Handling).ToHashSet(), all.Where(row => row.Applies).Select(row => row.Handling).ToHashSet());
    }
}
