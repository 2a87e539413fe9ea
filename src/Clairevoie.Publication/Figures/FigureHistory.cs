using Clairevoie.Domain;
using Clairevoie.Publication.Indicators;
using Clairevoie.Store;

namespace Clairevoie.Publication.Figures;

/// <summary>What happened to a figure since it was published: each statement with its day and reason, and who contests it.</summary>
public sealed class FigureHistory(Cellar cellar, CountedFigures counted)
{
    /// <summary>When and why each version was stated, by version; empty for a figure that others publish.</summary>
    public async Task<IReadOnlyDictionary<string, FrozenValue>> Statements(string figure, CancellationToken stop) =>
        (await counted.Statements(figure, stop)).ToDictionary(one => one.Version);

    /// <summary>The contests of a figure that everybody may read, with their answers, the oldest first.</summary>
    public async Task<IReadOnlyList<ContestTold>> Contests(string figure, CancellationToken stop) =>
        [.. (await cellar.Of(Room.Publication).Look(look => Inbox.Heard(look, ValveNames.Contests), stop)).Select(said => MessageBody.Read<ContestTold>(said.Body))
            .Where(told => !told.IsTakenBack && told.Figure == figure).OrderBy(told => told.ShownOn).ThenBy(told => told.Id)];
}
