using Clairevoie.Hall.Doors;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Clairevoie.Hall.Home;

/// <summary>The front page: what this is, for whom, and the way in.</summary>
[Open("The front page is for everybody.")]
public sealed class HomeModel : PageModel;
