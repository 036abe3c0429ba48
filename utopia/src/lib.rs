//! The issuing state that does not exist: fixtures, demonstration and training.
mod dice;
pub mod der;
mod portrait;
#[cfg(test)]
mod t { #[test] fn draw(){ for (i,h) in [super::portrait::Hair::Short, super::portrait::Hair::Long, super::portrait::Hair::Scarf, super::portrait::Hair::Bald, super::portrait::Hair::Down].iter().enumerate() { let t=std::time::Instant::now(); let f=super::portrait::Face::draw(1,&format!("p{i}"),*h,i==0); println!("{:?} {}", t.elapsed(), f.picture.jpeg.len()); std::fs::write(format!("/tmp/f{i}.jpg"), f.picture.jpeg).unwrap(); } let f=super::portrait::signature(1,"x"); std::fs::write("/tmp/sig.jpg", f.jpeg).unwrap(); } }
