namespace Clairevoie.Domain;

/// <summary>
/// The deal points of one territory in one year. <see cref="Stock"/> is what stood on the last day counted; it is always the stock
/// before, plus what opened and reopened, less what closed. What came from elsewhere is among what opened, what went elsewhere is among
/// what closed, and both are told apart.
/// </summary>
/// <param name="Territory">Where.</param>
/// <param name="Year">The calendar year.</param>
/// <param name="Before">What stood when it began.</param>
public sealed record StockOfYear(string Territory, int Year, int Before)
{
    /// <summary>How many entered for the first time, those that came from elsewhere included.</summary>
    public int Opened { get; init; }

    /// <summary>How many entered again.</summary>
    public int Reopened { get; init; }

    /// <summary>How many left, closed or gone, those that went elsewhere included.</summary>
    public int Closed { get; init; }

    /// <summary>How many of those that opened came from elsewhere.</summary>
    public int DisplacedHere { get; init; }

    /// <summary>How many of those that closed went elsewhere.</summary>
    public int DisplacedAway { get; init; }

    /// <summary>What stands at its end.</summary>
    public int Stock => Before + Opened + Reopened - Closed;

    /// <summary>The same year after one more move.</summary>
    public StockOfYear With(DealPointMove move) => move switch
    {
        DealPointMove.Opened => this with { Opened = Opened + 1 },
        DealPointMove.Reopened => this with { Reopened = Reopened + 1 },
        DealPointMove.Closed => this with { Closed = Closed + 1 },
        DealPointMove.DisplacedHere => this with { Opened = Opened + 1, DisplacedHere = DisplacedHere + 1 },
        _ => this with { Closed = Closed + 1, DisplacedAway = DisplacedAway + 1 },
    };

    /// <summary>The same year of this territory and another together.</summary>
    public StockOfYear And(StockOfYear other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return this with
        {
            Before = Before + other.Before, Opened = Opened + other.Opened, Reopened = Reopened + other.Reopened, Closed = Closed + other.Closed,
            DisplacedHere = DisplacedHere + other.DisplacedHere, DisplacedAway = DisplacedAway + other.DisplacedAway,
        };
    }

    /// <summary>The years of each territory, from its first move to the year asked for, none left out.</summary>
    public static IReadOnlyList<StockOfYear> Of(IEnumerable<(string Territory, DealPointHistory History)> points, int until) =>
    [
        .. points.GroupBy(point => point.Territory, point => point.History.Moves).OrderBy(moves => moves.Key, StringComparer.Ordinal)
            .SelectMany(moves => Years(moves.Key, moves.SelectMany(of => of).ToLookup(moved => moved.Day.Year), until)),
    ];

    private static IEnumerable<StockOfYear> Years(string territory, ILookup<int, DealPointMoved> moves, int until)
    {
        var before = 0;
        for (var year = moves.Select(of => of.Key).DefaultIfEmpty(until + 1).Min(); year <= until; year++)
        {
            var one = moves[year].Aggregate(new StockOfYear(territory, year, before), (stock, moved) => stock.With(moved.Move));
            before = one.Stock;
            yield return one;
        }
    }
}
