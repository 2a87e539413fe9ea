using Clairevoie.Domain;

namespace Clairevoie.Intelligence.DealPoints;

/// <summary>A deal point as it lies in the store: its place is sealed.</summary>
internal sealed record DealPointRow
{
    public Guid Id { get; init; }

    public string Agency { get; init; } = "";

    public string Territory { get; init; } = "";

    public string Kind { get; init; } = "";

    public string Footing { get; init; } = "";

    public byte[] Place { get; init; } = [];

    public string Products { get; init; } = "";

    public int Hours { get; init; }

    public int Run { get; init; }

    public DateOnly WrittenOn { get; init; }

    public byte[] Wrap { get; init; } = [];
}

/// <summary>A fact as it lies in the store, with or without its reason.</summary>
internal sealed record FactRow
{
    public Guid Id { get; init; }

    public Guid DealPoint { get; init; }

    public int Turn { get; init; }

    public string Kind { get; init; } = "";

    public DateOnly Day { get; init; }

    public byte[] Reason { get; init; } = [];

    public string? Other { get; init; }

    public string Agency { get; init; } = "";

    public DateOnly WrittenOn { get; init; }

    public DealPointFact Fact => new(Enum.Parse<DealPointFactKind>(Kind), Day, Turn, Other is not null);
}
