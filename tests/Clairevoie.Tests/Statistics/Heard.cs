namespace Clairevoie.Tests.Statistics;

/// <summary>Keeps the shares that a run reported.</summary>
internal sealed class Heard : IProgress<double>
{
    private readonly List<double> shares = [];

    public IReadOnlyList<double> Shares => shares;

    public void Report(double value)
    {
        lock (shares) shares.Add(value);
    }
}
