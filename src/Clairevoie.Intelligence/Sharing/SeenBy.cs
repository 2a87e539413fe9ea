using Clairevoie.Store;

namespace Clairevoie.Intelligence.Sharing;

/// <summary>
/// Who sees an item follows from what was shared, who sits in which cell and who may read which code. It is worked out anew in the same
/// deed as whatever changes one of them, so that the access table reads one list and a right never outlives its reason.
/// </summary>
internal static class SeenBy
{
    private static readonly Question Hold = Question.In<Shares>("Sharing/hold_item");
    private static readonly Question HoldAll = Question.In<Shares>("Sharing/hold_all_items");
    private static readonly Question Forget = Question.In<Shares>("Sharing/forget_seen");
    private static readonly Question Say = Question.In<Shares>("Sharing/say_seen");
    private static readonly Question ForgetAll = Question.In<Shares>("Sharing/forget_all_seen");
    private static readonly Question SayAll = Question.In<Shares>("Sharing/say_all_seen");

    /// <summary>After one item was shared, taken back, graded or handed over.</summary>
    public static async Task One(Deed deed, Guid item)
    {
        await deed.Run(Hold, new { item });
        await deed.Run(Forget, new { item });
        await deed.Run(Say, new { item });
    }

    /// <summary>After a cell or the markings of a body changed.</summary>
    public static async Task All(Deed deed)
    {
        await deed.Run(HoldAll);
        await deed.Run(ForgetAll);
        await deed.Run(SayAll);
    }
}
