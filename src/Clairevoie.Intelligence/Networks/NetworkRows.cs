using Clairevoie.Domain;

namespace Clairevoie.Intelligence.Networks;

/// <summary>A node as it lies in the store: its words are sealed.</summary>
internal sealed record NodeRow
{
    public Guid Id { get; init; }

    public string Agency { get; init; } = "";

    public string Territory { get; init; } = "";

    public string Kind { get; init; } = nameof(NodeKind.DealPoint);

    public string? Platform { get; init; }

    public int Pattern { get; init; }

    public int Hours { get; init; }

    public string Sectors { get; init; } = "";

    public byte[] Words { get; init; } = [];

    public DateOnly WrittenOn { get; init; }

    public byte[] Wrap { get; init; } = [];

    /// <summary>The node without its words.</summary>
    public NodeKept Kept => new(Id, Enum.Parse<NodeKind>(Kind), Territory, new AgencyId(Agency), WrittenOn)
    {
        Channel = Platform is null ? null : new OnlineChannel(Enum.Parse<Platform>(Platform), (SalePattern)Pattern, (SaleHours)Hours, [.. Sectors.Split(',', StringSplitOptions.RemoveEmptyEntries)]),
    };
}

/// <summary>What tells of a tie, as it lies in the store: its reason is sealed.</summary>
internal sealed record TieRow
{
    public Guid Id { get; init; }

    public string Agency { get; init; } = "";

    public Guid One { get; init; }

    public Guid Other { get; init; }

    public string Kind { get; init; } = "";

    public DateOnly Day { get; init; }

    public int Source { get; init; }

    public int Information { get; init; }

    public string? Item { get; init; }

    public byte[] Reason { get; init; } = [];

    public byte[] Wrap { get; init; } = [];

    public DateOnly? WithdrawnOn { get; init; }

    public string? WithdrawnBy { get; init; }

    public byte[]? WithdrawnWhy { get; init; }

    /// <summary>The tie, graded as its item is where it rests on one.</summary>
    public TieKept Kept(ItemGrade? item) => new(Id, One, Other, Enum.Parse<TieKind>(Kind), Day)
    {
        Source = (SourceGrade)(item?.Source ?? Source),
        Information = (InformationGrade)(item?.Information ?? Information),
        Agency = new AgencyId(Agency),
        Item = item?.Id,
    };
}

/// <summary>An item and how it is graded now.</summary>
internal sealed record ItemGrade
{
    public Guid Id { get; init; }

    public int Source { get; init; }

    public int Information { get; init; }
}
