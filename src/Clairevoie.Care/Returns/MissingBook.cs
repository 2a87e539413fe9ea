using Clairevoie.Care.Structures;
using Clairevoie.Domain;
using Clairevoie.Store;

namespace Clairevoie.Care.Returns;

/// <summary>How complete the month of each structure of an agency is, and exactly what it has not said.</summary>
public sealed class MissingBook(Cellar cellar)
{
    private static readonly Question Facts = Question.In<MissingBook>("Returns/facts_of_month");

    /// <summary>What the viewer's structures have not said of a month; one that owed nothing then is left out.</summary>
    public Task<IReadOnlyList<Missing>> Of(Viewer viewer, ReturnPeriod month, CancellationToken stop) =>
        cellar.Of(Room.Care).Do<IReadOnlyList<Missing>>(Doing.Of(viewer, Act.Read, "completeness", month.ToString()), async deed =>
        {
            var owing = (await StructureBook.Of(deed, viewer)).Where(one => string.CompareOrdinal(one.Since, month.ToString()) <= 0).ToList();
            var facts = owing.Count == 0 ? [] : await deed.Rows<SaidFact>(Facts.SeenBy(viewer, Subject.CareReturn, Sight.Full), new { month = month.ToString(), first = month.First, until = month.Until });
            return [.. owing.Select(structure => Missing.Of(structure, month, facts))];
        }, stop);
}
