namespace Clairevoie.Statistics.Rates;

/// <summary>So many events, seen over so much exposure: days, person-years. <c>default</c> is nothing seen over nothing.</summary>
public readonly record struct EventCount
{
    public EventCount(long events, double exposure)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(events);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(exposure);
        (Events, Exposure) = (events, exposure);
    }

    public long Events { get; }

    public double Exposure { get; }
}
