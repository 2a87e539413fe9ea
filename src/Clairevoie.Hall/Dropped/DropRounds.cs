using Clairevoie.Hall.Rounds;
using Microsoft.Extensions.Localization;

namespace Clairevoie.Hall.Dropped;

/// <summary>Looks into the watched folders, and takes in what lies there whole: in the mission that the host named, or not at all.</summary>
public sealed class DropRounds(DropSettings settings, IEnumerable<ITakeFiles> takers, DropViewers viewers, IStringLocalizer<DropWords> words) : IGoRound
{
    private readonly List<(DropFolder Folder, ITakeFiles Taker, string Account)> watched =
    [
        .. from taker in takers
           where settings.Accounts.ContainsKey(taker.Folder)
           select (new DropFolder(Path.Combine([settings.Root, .. taker.Folder.Split('/')])), taker, settings.Accounts[taker.Folder]),
    ];

    /// <inheritdoc />
    public async Task Go(DateTimeOffset now, CancellationToken stop)
    {
        foreach (var (folder, taker, account) in watched)
            foreach (var file in folder.Whole())
                await Take(folder, file, (taker, account, now), stop);
    }

    private async Task Take(DropFolder folder, string file, (ITakeFiles Taker, string Account, DateTimeOffset Now) by, CancellationToken stop)
    {
        var faults = await viewers.Of(by.Account, by.Taker, stop) is { } viewer ? await by.Taker.Take(file, viewer, stop) : [words["no.mission", by.Account]];
        if (faults.Count == 0)
            folder.Done(file, by.Now);
        else
            folder.Refused(file, faults, by.Now);
    }
}
