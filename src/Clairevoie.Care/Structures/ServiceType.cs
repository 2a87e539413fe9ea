using Clairevoie.Domain;

namespace Clairevoie.Care.Structures;

/// <summary>A kind of service, and what it counts. What it counts it must say each month, were it zero.</summary>
public sealed record ServiceType(string Key, IReadOnlyList<Measure> Measures)
{
    /// <summary>Those who left public space, whatever for; and those of them who left it to start care. Each has its definition on the form.</summary>
    public const string Left = "left", LeftToCare = "left-to-care";

    /// <summary>Therapeutic injunctions for which care began: a count that meets what justice ordered in the bilan alone, as two numbers.</summary>
    public const string InjunctionsStarted = "injunctions-started";

    private static readonly Measure Mediations = new("mediations");
    private static readonly Measure Injunctions = new(InjunctionsStarted);

    private static readonly Measure Passages = new("passages");
    private static readonly Measure Contacts = new("contacts");
    private static readonly Measure Capacity = new("capacity", MeasureKind.Capacity);
    private static readonly Measure Occupied = new("occupied");
    private static readonly Measure Waiting = new("waiting");

    /// <summary>The four kinds of acts that structures report.</summary>
    public static IReadOnlyList<Measure> Acts { get; } = [new("nursing"), new("social"), new("psychological"), new("psychiatric")];

    /// <summary>What is not an act, in the order of the form.</summary>
    public static IReadOnlyList<Measure> Others { get; } = [Passages, Contacts, Capacity, Occupied, Waiting];

    /// <summary>What only some structures count: said where it is known, and told of those who said it.</summary>
    public static IReadOnlyList<Measure> WhereKnown { get; } = [new(Left), new(LeftToCare), Mediations, Injunctions];

    /// <summary>What this service may count beside.</summary>
    public IReadOnlyList<Measure> Also => Key switch
    {
        "treatment" => [Injunctions],
        "psychiatry" => [],
        "housing" => [.. WhereKnown.Except([Mediations, Injunctions])],
        _ => [.. WhereKnown.Except([Injunctions])],
    };

    /// <summary>Everything that a return of this service may hold.</summary>
    public IEnumerable<Measure> Everything => Measures.Concat(Also);

    /// <summary>Every kind of service at the table.</summary>
    public static IReadOnlyList<ServiceType> All { get; } =
    [
        new("outreach", [Contacts, .. Acts]),
        new("rest", [Passages, .. Acts, Capacity]),
        new("consumption", [Passages, .. Acts, Capacity]),
        new("harm-reduction", [Passages, Contacts, .. Acts]),
        new("treatment", [Passages, .. Acts, Waiting]),
        new("psychiatry", [Passages, .. Acts, Capacity, Occupied, Waiting]),
        new("housing", [Capacity, Occupied, Waiting]),
    ];

    /// <summary>The service of this key, or nothing.</summary>
    public static ServiceType? Of(string? key) => All.FirstOrDefault(service => service.Key == key);
}
