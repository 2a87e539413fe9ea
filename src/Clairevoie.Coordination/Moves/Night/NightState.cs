namespace Clairevoie.Coordination.Moves.Night;

/// <summary>How far the watch under way has come, for the page: a share from 0 to 1, or nothing when none is under way.</summary>
public sealed class NightState : IProgress<double>
{
    private const double Rests = -1;

    private double share = Rests;

    /// <summary>The share done; nothing when the watch rests.</summary>
    public double? Share => Volatile.Read(ref share) is >= 0 and var done ? done : null;

    /// <inheritdoc />
    public void Report(double value) => Volatile.Write(ref share, value);

    /// <summary>Does the work, and says meanwhile how far it is.</summary>
    public async Task<T> During<T>(Func<IProgress<double>, Task<T>> work)
    {
        ArgumentNullException.ThrowIfNull(work);
        Report(0);
        try
        {
            return await work(this);
        }
        finally
        {
            Report(Rests);
        }
    }
}
