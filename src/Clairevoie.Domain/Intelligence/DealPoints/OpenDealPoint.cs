namespace Clairevoie.Domain;

/// <summary>A deal point is written down for the first time. Every field may be missing or wrong: it comes from a form or a file.</summary>
public sealed record OpenDealPoint
{
    /// <summary>What kind of place it is.</summary>
    public DealPointKind? Kind { get; init; }

    /// <summary>What it stands on.</summary>
    public Footing Footing { get; init; }

    /// <summary>Where it is; nothing for a sector.</summary>
    public GeoPoint? Where { get; init; }

    /// <summary>What the place is called.</summary>
    public string? Address { get; init; }

    /// <summary>What is sold.</summary>
    public IReadOnlyList<Product> Products { get; init; } = [];

    /// <summary>When it sells.</summary>
    public SaleHours Hours { get; init; }

    /// <summary>How it is run.</summary>
    public HowRun Run { get; init; }

    /// <summary>What is known of it first.</summary>
    public required NoteDealPoint First { get; init; }

    /// <summary>Takes it, or says everything that stands in the way.</summary>
    /// <param name="territory">The territory in which it lies; null when in none of ours.</param>
    /// <param name="today">The day that it is.</param>
    public Decision<DealPointOpened> Decide(string? territory, DateOnly today)
    {
        List<Refusal> no = [];
        if (Kind is null) no.Add(new("kind-missing", nameof(Kind)));
        if (Where is null && !GoesWithoutPlace) no.Add(new("where-missing", "where"));
        else if (territory is null) no.Add(new("where-outside", "where"));
        if (First.Kind is not (DealPointFactKind.Seen or DealPointFactKind.Confirmed or DealPointFactKind.ActedOn)) no.Add(new("first-fact", "Fact"));
        var first = First.Decide(today);
        if (first is Decision<DealPointNoted>.No wrong) no.AddRange(wrong.Why);
        return no.Count > 0
            ? no
            : new DealPointOpened(Kind!.Value, GoesWithoutPlace ? Footing.Sector : Footing, Place(), territory!, [.. Products.Distinct()], ((Decision<DealPointNoted>.Yes)first).Fact) { Hours = Hours, Run = Run };
    }

    /// <summary>Whether this kind is somewhere without being at a place.</summary>
    private bool GoesWithoutPlace => Kind is DealPointKind.HomeDelivery or DealPointKind.Online;

    private DealPointPlace Place()
    {
        var plain = PlainText.Of(Address is { Length: > 200 } ? Address[..200] : Address);
        return new(Where?.Longitude, Where?.Latitude, Masking.Of(plain).Words);
    }
}

/// <summary>A deal point was written down.</summary>
public sealed record DealPointOpened(DealPointKind Kind, Footing Footing, DealPointPlace Place, string Territory, IReadOnlyList<Product> Products, DealPointNoted First)
{
    /// <summary>When it sells.</summary>
    public SaleHours Hours { get; init; }

    /// <summary>How it is run.</summary>
    public HowRun Run { get; init; }
}
