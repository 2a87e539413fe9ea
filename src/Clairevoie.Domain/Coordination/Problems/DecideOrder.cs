using System.Globalization;

namespace Clairevoie.Domain;

/// <summary>Where people put a problem in the order, and why where they do not follow what was proposed.</summary>
public sealed record OrderDecided(string Problem, int Place, string Words);

/// <summary>People decide the order of the worst problems; every field may be wrong.</summary>
public sealed record DecideOrder(IReadOnlyList<(string Problem, string? Place, string? Words)> Lines)
{
    /// <summary>The most that one may say of a problem, in characters.</summary>
    public const int Most = 300;

    /// <summary>The order that follows, or every reason why none does: each place once, and a reason for each that differs from what was proposed.</summary>
    /// <param name="proposed">The problems in the order in which they were proposed.</param>
    public Decision<IReadOnlyList<OrderDecided>> Decide(IReadOnlyList<string> proposed)
    {
        ArgumentNullException.ThrowIfNull(proposed);
        List<Refusal> refusals = [];
        List<OrderDecided> decided = [];
        for (var rank = 1; rank <= proposed.Count; rank++)
        {
            var given = Lines.FirstOrDefault(line => line.Problem == proposed[rank - 1]);
            var words = ProblemWords.Read(given.Words, WordsOf(rank), Most, refusals);
            if (!int.TryParse(given.Place, NumberStyles.None, CultureInfo.InvariantCulture, out var place) || place < 1 || place > proposed.Count)
                refusals.Add(new("place-in-order", PlaceOf(rank), proposed.Count));
            else if (decided.Exists(one => one.Place == place))
                refusals.Add(new("place-twice", PlaceOf(rank), place));
            else if (place != rank && words.Length == 0 && refusals.All(why => why.Field != WordsOf(rank)))
                refusals.Add(new("order-reason-missing", WordsOf(rank), rank, place));
            decided.Add(new(proposed[rank - 1], place, words));
        }

        return refusals.Count > 0 ? refusals : new Decision<IReadOnlyList<OrderDecided>>.Yes([.. decided.OrderBy(one => one.Place)]);
    }

    /// <summary>The field that holds where a problem is put, by its proposed rank.</summary>
    public static string PlaceOf(int rank) => $"Place{rank}";

    /// <summary>The field that holds why.</summary>
    public static string WordsOf(int rank) => $"Words{rank}";
}
