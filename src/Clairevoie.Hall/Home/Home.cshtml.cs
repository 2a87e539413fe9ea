using Clairevoie.Hall.Doors;
using Clairevoie.Hall.Layout;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Clairevoie.Hall.Home;

/// <summary>The front page: what this is, for whom, and the way in.</summary>
[Open("The front page is for everybody.")]
public sealed class HomeModel(IEnumerable<Signpost> posts) : PageModel
{
    /// <summary>Whether this host has that way; it may not run the room behind it.</summary>
    public bool Has(string address) => posts.Any(post => post.Address == address);
}
