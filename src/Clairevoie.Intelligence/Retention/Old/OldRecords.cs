using Clairevoie.Domain;
using Clairevoie.Hall.Retention;
using Clairevoie.Store;

namespace Clairevoie.Intelligence.Retention;

/// <summary>Deal points, networks, packages and items older than facts are kept: each goes with everything that hangs on it, its key first.</summary>
internal sealed class OldRecords : IReachADate
{
    private static readonly Question DropSeen = Question.In<OldRecords>("Retention/drop_seen");

    private static readonly (Question Find, Question[] Drop)[] Kinds =
    [
        (Old("old_ties"), [Old("drop_words_gone"), Old("drop_tie_withdrawn"), Old("drop_tie")]),
        (Old("old_nodes"), [Old("drop_words_gone"), Old("drop_node_name"), Old("drop_node")]),
        (Old("old_points"), [Old("drop_point_items"), Old("drop_point_attached"), Old("drop_point_aparts"), Old("drop_point_facts"), Old("drop_point")]),
        (Old("old_packages"), [Old("drop_package_items"), Old("drop_package")]),
        (Old("old_items"),
        [
            Old("drop_item_shares"), Old("drop_item_asks"), Old("drop_item_gradings"), Old("drop_item_reports"), Old("drop_item_packages"), Old("drop_item_notes"),
            Old("drop_item_attached"), Old("drop_item_merges"), Old("drop_item_taken_out"), Old("drop_item_facts"), Old("drop_item_gone"), Old("untie_item"), Old("drop_item"),
        ]),
    ];

    public string What => "records";

    public async Task<long> Due(Glance room, RetentionTerms terms, DateOnly today)
    {
        var due = 0L;
        foreach (var (find, _) in Kinds) due += (await room.Rows<Guid>(find, new { from = terms.FactsFrom(today) })).Count;
        return due;
    }

    public async Task<long> Erase(Deed deed, RetentionTerms terms, DateOnly today)
    {
        var gone = 0L;
        foreach (var (find, drop) in Kinds)
            foreach (var id in await deed.Rows<Guid>(find, new { from = terms.FactsFrom(today) }))
            {
                await deed.DestroyKey(id.ToString("D"));
                await deed.Run(DropSeen, new { id });
                foreach (var question in drop) await deed.Run(question, new { id });
                gone++;
            }

        return gone;
    }

    private static Question Old(string name) => Question.In<OldRecords>($"Retention/Old/{name}");
}
