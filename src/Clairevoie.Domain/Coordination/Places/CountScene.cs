using Clairevoie.Domain.Claims;

namespace Clairevoie.Domain;

/// <summary>A scene was counted: how many persons, on which day, at which hour, how, and how firmly.</summary>
public sealed record SceneCounted(DateOnly On, int Hour, CountMethod Method, Bound Bound, long Persons)
{
    private string How => Method switch
    {
        CountMethod.OneByOne => "comptées une à une depuis un point",
        CountMethod.WalkedThrough => "comptées une à une en un passage",
        CountMethod.HighestOfPasses => "le plus élevé de plusieurs passages",
        CountMethod.ByEye => "estimées à vue par dizaines",
        _ => "d’après ce qui est dit sur place",
    };

    /// <summary>What is counted, in words, for a scene called so.</summary>
    public string Says(string scene) => $"personnes présentes dans {scene}, {How}, entre {Hour} h et {Hour + 1} h";

    /// <summary>
    /// The same as a claim, so that two counts of one scene stand side by side under the rules of every other figure. How and at what
    /// hour belong to the definition: a crowd at noon and a crowd at midnight are two definitions.
    /// </summary>
    /// <param name="id">The identifier of the count.</param>
    /// <param name="place">The identifier of the scene.</param>
    /// <param name="body">Who counted.</param>
    public Claim ToClaim(string id, string place, string body)
    {
        var day = PartialDate.TryRead(On.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture), out var read) ? read : default;
        return new()
        {
            Id = id,
            Version = "1",
            Figure = new() { Value = Persons, Bound = Bound, Kind = ClaimKind.Stock, Unit = UnitReader.Read("personnes", ClaimKind.Stock) },
            Status = Method == CountMethod.Told ? ClaimStatus.Claimed : ClaimStatus.Observed,
            Definition = new(Says("la scène"), "1"),
            Period = new(day, day, Basis.Stated),
            Territory = new($"ZON-{place}", Basis.Stated),
            Origin = new(body, "", id, ""),
        };
    }
}

/// <summary>Somebody says how many persons a scene held; every field may be wrong.</summary>
public sealed record CountScene(string? Day, string? Hour, string? Persons)
{
    /// <summary>More than this is a slip of the hand.</summary>
    public const int MostPersons = 5000;

    private const int DaysBack = 366;

    /// <summary>How it was counted.</summary>
    public string? Method { get; init; }

    /// <summary>How firmly.</summary>
    public string? Bound { get; init; }

    /// <summary>The count that follows, or every reason why none does.</summary>
    public Decision<SceneCounted> Decide(DateOnly today)
    {
        List<Refusal> refusals = [];
        var day = Written.Day(Day, nameof(Day), refusals);
        if (refusals.Count == 0 && (day is null || day > today || day < today.AddDays(-DaysBack)))
            refusals.Add(new("count-day", nameof(Day), DaysBack));
        var hour = Written.Count(Hour, nameof(Hour), refusals);
        if (hour is null or > 23 && refusals.All(why => why.Field != nameof(Hour)))
            refusals.Add(new("count-hour", nameof(Hour)));
        var persons = Written.Count(Persons, nameof(Persons), refusals);
        if (persons is null or > MostPersons && refusals.All(why => why.Field != nameof(Persons)))
            refusals.Add(new("count-persons", nameof(Persons), MostPersons));
        if (Written.Word<CountMethod>(Method) is not { } method)
            return Add(refusals, new("count-method", nameof(Method)));
        if (Written.Word<Bound>(Bound) is not { } bound)
            return Add(refusals, new("count-bound", nameof(Bound)));
        return refusals.Count > 0 ? refusals : new SceneCounted(day!.Value, (int)hour!.Value, method, bound, persons!.Value);
    }

    private static List<Refusal> Add(List<Refusal> refusals, Refusal why) => [.. refusals, why];
}
