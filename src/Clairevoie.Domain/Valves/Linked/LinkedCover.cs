namespace Clairevoie.Domain;

/// <summary>What is hidden of a linked set, with the proof that protects each delicate cell.</summary>
internal sealed class LinkedCover
{
    private readonly LinkedSystem system;
    private readonly LinkedPrices prices;
    private readonly LinkedSearch search;
    private readonly bool[] hidden;
    private readonly Dictionary<int, LinkedMove> proofs = [];
    private readonly Dictionary<int, LinkedMove> raising = [];
    private readonly List<int> open = [];

    public LinkedCover(LinkedSystem system)
    {
        this.system = system;
        prices = new(system);
        search = new(system, prices);
        hidden = [.. system.IsKeptBack.Select((kept, cell) => kept && !system.IsFixed[cell])];
        foreach (var cell in system.Delicate)
            Hide(cell);
        foreach (var cell in system.Delicate.OrderBy(cell => system.Counts[cell]))
            Protect(cell);
        TellAgain();
    }

    /// <summary>What may be told, and why the rest is not.</summary>
    public LinkedTold Told(LinkedCells cells)
    {
        var users = Users();
        return new(
            cells,
            [.. Enumerable.Range(0, hidden.Length).Where(cell => hidden[cell]).Select(cell => new HiddenCell(cells.Keys[cell], Why(cells, cell), [.. users[cell].Where(user => user != cell).Select(user => cells.Keys[user])]))],
            [.. open.Select(cell => cells.Keys[cell])]);
    }

    private WhyHidden Why(LinkedCells cells, int cell) =>
        cells.Count(cells.Keys[cell]) is not { } count ? WhyHidden.Excluded
        : Small.Is(count) ? WhyHidden.Small
        : system.IsKeptBack[cell] ? WhyHidden.KeptBack
        : system.IsBesideToldBefore(cell) ? WhyHidden.Differencing : WhyHidden.Complementary;

    private void Hide(int cell)
    {
        hidden[cell] = true;
        prices.Set(cell, 0);
    }

    private void Protect(int cell)
    {
        var proof = raising.GetValueOrDefault(cell) ?? search.Raise(cell, LinkedEffort.Usual) ?? search.Raise(cell, LinkedEffort.Hard) ?? new LinkedExact(system).Raise(cell);
        if (proof is null)
        {
            open.Add(cell);
            return;
        }

        proofs[cell] = proof;
        foreach (var moved in proof.Cells)
        {
            Hide(moved);
            if (system.Counts[moved] + proof.Of(moved) >= Small.Threshold)
                raising.TryAdd(moved, proof);
        }
    }

    // What was hidden for one cell may have become needless once another was protected: the dearest is tried first.
    private void TellAgain()
    {
        var delicate = system.Delicate.ToHashSet();
        var users = Users();
        foreach (var cell in Enumerable.Range(0, hidden.Length).Where(cell => hidden[cell] && !system.IsKeptBack[cell] && !delicate.Contains(cell)).OrderByDescending(cell => system.Counts[cell]).ToList())
            TryTelling(cell, users);
    }

    private void TryTelling(int cell, List<int>[] users)
    {
        prices.Set(cell, system.Counts[cell] + 1);
        Dictionary<int, LinkedMove> instead = [];
        foreach (var user in users[cell])
        {
            if (search.Raise(user, LinkedEffort.Again) is not { } other)
            {
                prices.Set(cell, 0);
                return;
            }

            instead[user] = other;
        }

        hidden[cell] = false;
        foreach (var (user, proof) in instead)
            Replace(user, proof, users);
    }

    private void Replace(int user, LinkedMove proof, List<int>[] users)
    {
        foreach (var left in proofs[user].Cells)
            users[left].Remove(user);
        proofs[user] = proof;
        foreach (var moved in proof.Cells)
            users[moved].Add(user);
    }

    private List<int>[] Users()
    {
        var users = hidden.Select(_ => new List<int>()).ToArray();
        foreach (var (user, proof) in proofs)
            foreach (var moved in proof.Cells)
                users[moved].Add(user);
        return users;
    }
}
