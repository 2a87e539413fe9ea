using Clairevoie.Statistics.Findings;

namespace Clairevoie.Statistics.Density;

/// <summary>Follows what leaves one end of a piece until it is a bandwidth away, splitting at every crossing.</summary>
internal sealed class Waves(StreetNetwork streets, double bandwidth)
{
    private const int Most = 2_000_000;

    // Distances that differ by less are the same way walked in another order.
    private const double Same = 1e-6;

    /// <summary>Every wave that starts with one whole event at an end of this piece, in the order of their distance.</summary>
    public List<Wave> From(int piece, bool first)
    {
        var waiting = new SortedDictionary<(long Metres, int Piece, bool FromFirst), (double Metres, double Share)>();
        Split(waiting, piece, Crossing(piece, first), 0, 1);
        var waves = new List<Wave>();
        while (waiting.Count > 0)
        {
            var (key, (metres, share)) = waiting.First();
            waiting.Remove(key);
            if (share == 0) continue;
            waves.Add(new Wave(key.Piece, key.FromFirst, metres, share));
            Split(waiting, key.Piece, Crossing(key.Piece, !key.FromFirst), metres + streets.Lengths[key.Piece], share);
            if (waves.Count + waiting.Count > Most)
                throw DataRefusedException.Because("bandwidth-wide", $"Une largeur de {bandwidth} m traverse trop de carrefours : prenez-en une plus petite.", $"A bandwidth of {bandwidth} m spans too many crossings: take a smaller one.");
        }

        return waves;
    }

    private int Crossing(int piece, bool first) => first ? streets.Pieces[piece].From : streets.Pieces[piece].To;

    private void Split(SortedDictionary<(long, int, bool), (double Metres, double Share)> waiting, int from, int crossing, double metres, double share)
    {
        if (metres >= bandwidth) return;
        var around = streets.Around(crossing);
        foreach (var piece in around)
        {
            var part = share * ((2d / around.Count) - (piece == from ? 1 : 0));
            var key = ((long)Math.Round(metres / Same), piece, streets.Pieces[piece].From == crossing);
            var merged = waiting.TryGetValue(key, out var there) ? there.Share + part : part;
            waiting[key] = (metres, merged);
        }
    }
}
