namespace Clairevoie.Statistics.Scan;

/// <summary>When the sieve may be used.</summary>
internal static class Sieve
{
    public static bool Applies(ScanFrame frame, Background background) => false;
}

internal sealed class SieveMaxima(ScanFrame frame, Zones zones, Background background) : INullMaxima
{
    private readonly PlainMaxima plain = new(frame, zones, background);
    public int Batch => 64;
    public void Fill(int first, Span<double> maxima) => plain.Fill(first, maxima);
    public INullMaxima Another() => new SieveMaxima(frame, zones, background);
}
