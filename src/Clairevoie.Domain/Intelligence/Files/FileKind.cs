namespace Clairevoie.Domain;

/// <summary>What a file holds. <c>default</c> is events that police discovered.</summary>
public enum FileKind
{
    /// <summary>Events that police discovered, seizures among them.</summary>
    Events,

    /// <summary>Operations done.</summary>
    Operations,

    /// <summary>Deal points.</summary>
    DealPoints,
}

/// <summary>The fields that each kind of file may give.</summary>
public static class FileFields
{
    private static readonly IReadOnlyList<string> Event = ["day", "latitude", "longitude", "kind", "product", "amount", "unit", "reference"];
    private static readonly IReadOnlyList<string> Point = ["day", "latitude", "longitude", "kind", "fact", "reason", "address", "products", "hours", "run", "reference"];

    private static readonly IReadOnlyList<string> Operation =
    [
        "day", "sector", "services", "staff", "minutes", "reference",
        .. Enum.GetNames<Outcome>(), .. Enum.GetNames<Product>().SelectMany(product => Enum.GetNames<SeizedIn>().Select(counted => $"{product}.{counted}")),
    ];

    /// <summary>Every field of a kind, in the order of a form.</summary>
    public static IReadOnlyList<string> Of(FileKind kind) => kind switch
    {
        FileKind.Operations => Operation,
        FileKind.DealPoints => Point,
        _ => Event,
    };

    /// <summary>The fields without which a row says nothing.</summary>
    public static IReadOnlyList<string> Needed(FileKind kind) => kind switch
    {
        FileKind.Operations => ["day", "sector", "services", "staff", "minutes"],
        FileKind.DealPoints => ["day", "latitude", "longitude", "kind", "fact", "reason"],
        _ => ["day", "latitude", "longitude"],
    };
}
