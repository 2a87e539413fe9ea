using Clairevoie.Domain;
using Clairevoie.Hall.Api.Hooks;
using Clairevoie.Publication.Received;
using Clairevoie.Store;

namespace Clairevoie.Publication.Api;

/// <summary>What applications may be told of published figures, issuer by issuer, and of the counts that crossed to us. Figures are counted again only once something was written.</summary>
public sealed class PublicationWatch(Cellar cellar, ReceivedFigures received)
{
    private static readonly Question Counted = Question.In<PublicationWatch>("Api/issuers_counted");

    private (long Writing, IReadOnlyDictionary<string, string> Issuers) last = (-1, new Dictionary<string, string>());

    /// <summary>Published figures, issuer by issuer.</summary>
    public Watched Claims => new("claims", "/claims", [], async (_, stop) => await Issuers(stop));

    /// <summary>The counts that a mission may see, series by series.</summary>
    public Watched Counts => new("counts", "/counts/received", [Subject.DealingFigure, Subject.JusticeFigure, Subject.CareFigure], async (viewer, stop) =>
        (await received.For(viewer, stop)).ToDictionary(series => series.Valve, series => Watched.MarkOf(series.Sheets)));

    private async Task<IReadOnlyDictionary<string, string>> Issuers(CancellationToken stop)
    {
        var room = cellar.Of(Room.Publication);
        var writing = await room.LastWriting(stop);
        if (last.Writing == writing) return last.Issuers;
        var rows = await room.Look(look => look.Rows<(string Issuer, long Figures, string Mark)>(Counted), stop);
        last = (writing, rows.ToDictionary(row => row.Issuer, row => Watched.MarkOf(new { row.Figures, row.Mark })));
        return last.Issuers;
    }
}
