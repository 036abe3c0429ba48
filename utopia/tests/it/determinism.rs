//! The same seed gives the same bytes.

use spartel_utopia::Utopia;

#[test]
fn everything_of_a_seed_takes_less_than_two_seconds() {
    let start = std::time::Instant::now();
    let u = Utopia::new(1);
    println!("new {:?}", start.elapsed());
    let t = u.trust_material();
    println!("trust {:?}", start.elapsed());
    let all = u.everything();
    println!("all {:?} {} files {} bytes", start.elapsed(), all.len(), all.values().map(Vec::len).sum::<usize>());
    for (path, bytes) in &all {
        let path = format!("/tmp/ut-out/{path}");
        std::fs::create_dir_all(std::path::Path::new(&path).parent().unwrap()).unwrap();
        std::fs::write(path, bytes).unwrap();
    }
    let _ = t;
}
