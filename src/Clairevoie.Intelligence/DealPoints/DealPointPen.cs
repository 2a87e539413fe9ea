using Clairevoie.Domain;
using Clairevoie.Store;

namespace Clairevoie.Intelligence.DealPoints;

/// <summary>Writes facts into a deed, with the items on which they rest.</summary>
internal sealed class DealPointPen(Deed deed, Viewer viewer, DateOnly today)
{
    private static readonly Question AddPoint = Question.In<DealPointPen>("DealPoints/add_point");
    private static readonly Question AddFact = Question.In<DealPointPen>("DealPoints/add_fact");
    private static readonly Question AddItem = Question.In<DealPointPen>("DealPoints/add_fact_item");
    private static readonly Question ItemSeen = Question.In<DealPointPen>("DealPoints/item_seen");

    /// <summary>Adds a point under a key of its own, with its first fact.</summary>
    public async Task Open(Guid id, DealPointOpened opened)
    {
        var key = await deed.NewKey(id.ToString("D"));
        await deed.Run(AddPoint, new
        {
            id, author = viewer.Mission, agency = viewer.Agency, territory = opened.Territory, kind = opened.Kind.ToString(), footing = opened.Footing.ToString(),
            place = DealPointSeal.Seal(deed.Keys, key, id, opened.Place), products = string.Join(',', opened.Products), hours = (int)opened.Hours, run = (int)opened.Run, written_on = today,
        });
        await Add(id, key, opened.First);
    }

    /// <summary>Adds a fact; an item that the viewer does not see is left out, as one that does not exist.</summary>
    public async Task Add(Guid point, byte[] key, DealPointNoted noted)
    {
        var fact = Guid.NewGuid();
        await deed.Run(AddFact, new
        {
            id = fact, deal_point = point, kind = noted.Kind.ToString(), day = noted.Day, reason = DealPointSeal.SealReason(deed.Keys, key, fact, noted.Reason),
            other = noted.Other, author = viewer.Mission, agency = viewer.Agency, written_on = today,
        });
        foreach (var item in noted.Items)
            if (await deed.One<string>(ItemSeen.SeenBy(viewer, Subject.IntelligenceItem, Sight.Full), new { item }) is not null)
                await deed.Run(AddItem, new { fact, item });
    }
}
