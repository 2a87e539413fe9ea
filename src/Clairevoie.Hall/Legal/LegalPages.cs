using Clairevoie.Hall.City;
using Clairevoie.Hall.Doors;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Clairevoie.Hall.Legal;

/// <summary>How far the pages can be used by everybody, and whom to tell when they cannot.</summary>
[Open("How the pages can be used is for everybody to read.")]
public sealed class AccessibilityModel : PageModel;

/// <summary>Who publishes the site and where it stands.</summary>
[Open("Who publishes the site is for everybody to read.")]
public sealed class ImprintModel : PageModel;

/// <summary>What is kept of whom, for how long, and what is not kept.</summary>
[Open("What is kept is for everybody to read.")]
public sealed class PrivacyModel : PageModel;

/// <summary>On what the work of each room rests.</summary>
[Open("On what the work rests is for everybody to read.")]
public sealed class BasesModel(CitySettings city) : PageModel
{
    public IEnumerable<LegalBasis> Bases => LegalBasis.Rooms.Select(room => LegalBasis.Of(city, room));
}
