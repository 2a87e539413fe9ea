namespace Clairevoie.Statistics.Scan;

/// <summary>What a window weighs before any case is seen: grows as places come in, and is asked for a span of time.</summary>
internal abstract class Measure
{
    /// <summary>No place is in.</summary>
    public abstract void Clear();

    /// <summary>A place comes in.</summary>
    public abstract void Add(int site);

    /// <summary>What the places that are in weigh from one step to another, both included.</summary>
    public abstract double Over(int from, int to);

    /// <summary>The same measure with a state of its own, for another thread.</summary>
    public abstract Measure Another();
}

/// <summary>A measure that is a sum of few products of place and time: what chance would give to a place, spread over the steps.</summary>
/// <param name="place">Weight of each place for each factor: factor runs fastest.</param>
/// <param name="time">For each factor, the running sum of its weight over steps: one more than there are steps.</param>
/// <param name="over">What the product of each factor is divided by.</param>
internal sealed class FactorMeasure(double[] place, double[][] time, double[] over) : Measure
{
    private readonly double[] inside = new double[time.Length];

    /// <summary>How many factors.</summary>
    public int Factors => time.Length;

    public double Place(int site, int factor) => place[(site * time.Length) + factor];

    public double[] Time(int factor) => time[factor];

    public double Divisor(int factor) => over[factor];

    public override void Clear() => Array.Clear(inside);

    public override void Add(int site)
    {
        for (var j = 0; j < inside.Length; j++) inside[j] += place[(site * inside.Length) + j];
    }

    public override double Over(int from, int to)
    {
        var sum = 0d;
        for (var j = 0; j < inside.Length; j++) sum += inside[j] * (time[j][to + 1] - time[j][from]) / over[j];
        return sum;
    }

    public override Measure Another() => new FactorMeasure(place, time, over);
}

/// <summary>A measure that counts the events of the window, cases and controls alike.</summary>
internal sealed class CountMeasure(EventIndex events, int units) : Measure
{
    private readonly int[] byStep = new int[units];
    private (int From, int To, int Sum) last = (0, -1, 0);

    public override void Clear()
    {
        Array.Clear(byStep);
        last = (0, -1, 0);
    }

    public override void Add(int site)
    {
        foreach (var step in events.Of(site)) byStep[step]++;
        last = (0, -1, 0);
    }

    // Windows of one end are asked from short to long: only the new steps are added.
    public override double Over(int from, int to)
    {
        if (last.To != to || from > last.From) last = (to + 1, to, 0);
        var sum = last.Sum;
        for (var step = last.From - 1; step >= from; step--) sum += byStep[step];
        last = (from, to, sum);
        return sum;
    }

    public override Measure Another() => new CountMeasure(events, units);
}
